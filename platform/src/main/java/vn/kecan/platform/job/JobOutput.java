package vn.kecan.platform.job;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** A file of a job as it is being made: piece by piece into the database, in a transaction of its own. */
final class JobOutput extends OutputStream {

    static final int PART = 1 << 18;

    private final Connection connection;
    private final JobRun run;
    private final UUID job;
    private final String name;
    private final byte[] buffer = new byte[PART];
    private int filled;
    private int part;

    JobOutput(Connection connection, JobRun run, String name) throws SQLException {
        this.connection = connection;
        this.run = run;
        this.job = run.id();
        this.name = name;
        connection.setAutoCommit(false);
        try (var delete = connection.prepareStatement("delete from job_file where job = ? and name = ?")) {
            delete.setObject(1, job);
            delete.setString(2, name);
            delete.executeUpdate();
        }
    }

    @Override
    public void write(int one) throws IOException {
        if (filled == PART) {
            flushPart();
        }
        buffer[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (var left = length; left > 0; ) {
            if (filled == PART) {
                flushPart();
            }
            var n = Math.min(left, PART - filled);
            System.arraycopy(bytes, from + length - left, buffer, filled, n);
            filled += n;
            left -= n;
        }
    }

    /** Commits what was written. */
    void keep() throws IOException {
        flushPart();
        try {
            connection.commit();
        } catch (SQLException broken) {
            throw new IOException("The file " + name + " of job " + job + " cannot be kept", broken);
        }
    }

    private void flushPart() throws IOException {
        run.goOn();
        if (filled == 0) {
            return;
        }
        try (var insert =
                connection.prepareStatement("insert into job_file (job, name, part, bytes) values (?, ?, ?, ?)")) {
            insert.setObject(1, job);
            insert.setString(2, name);
            insert.setInt(3, part++);
            insert.setBytes(4, filled == PART ? buffer : Arrays.copyOf(buffer, filled));
            insert.executeUpdate();
            filled = 0;
        } catch (SQLException broken) {
            throw new IOException("The file " + name + " of job " + job + " cannot be written", broken);
        }
    }
}

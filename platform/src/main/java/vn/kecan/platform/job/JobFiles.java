package vn.kecan.platform.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The files of jobs, kept in pieces in the database so that every replica can read them. Never whole in memory. */
@ApplicationScoped
public class JobFiles {

    public static final String UPLOAD = "upload";
    public static final String ERRORS = "errors";
    public static final String RESULT = "result";

    private static final int PART = 1 << 18;

    private final DataSource database;

    JobFiles(DataSource database) {
        this.database = database;
    }

    /** Stores a file, in the transaction of the caller if there is one. */
    public void store(UUID job, String name, Path file) {
        QuarkusTransaction.joiningExisting().timeout(900).run(() -> {
            try (var in = Files.newInputStream(file);
                    var connection = database.getConnection()) {
                try (var delete = connection.prepareStatement("delete from job_file where job = ? and name = ?")) {
                    delete.setObject(1, job);
                    delete.setString(2, name);
                    delete.executeUpdate();
                }
                store(connection, job, name, in);
            } catch (SQLException broken) {
                throw new IllegalStateException("The file " + name + " of job " + job + " cannot be stored", broken);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static void store(Connection connection, UUID job, String name, InputStream in)
            throws SQLException, IOException {
        try (var insert =
                connection.prepareStatement("insert into job_file (job, name, part, bytes) values (?, ?, ?, ?)")) {
            var part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                insert.setObject(1, job);
                insert.setString(2, name);
                insert.setInt(3, part++);
                insert.setBytes(4, bytes);
                insert.executeUpdate();
            }
        }
    }

    /** Writes a file while it is being made, and keeps it if nothing was thrown. */
    public <T> T write(JobRun run, String name, Making<T> making) throws Exception {
        try (var connection = database.getConnection()) {
            var out = new JobOutput(connection, run, name);
            try {
                var made = making.make(out);
                out.keep();
                return made;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Makes a file. */
    public interface Making<T> {
        T make(OutputStream out) throws Exception;
    }

    /** Whether there is such a file (still). */
    public boolean has(UUID job, String name) {
        return part(job, name, 0).length > 0;
    }

    /** Writes the whole file, piece by piece; a slow reader holds no connection meanwhile. */
    public void copy(UUID job, String name, OutputStream out) throws IOException {
        var part = 0;
        for (var bytes = part(job, name, part); bytes.length > 0; bytes = part(job, name, ++part)) {
            out.write(bytes);
        }
    }

    private byte[] part(UUID job, String name, int part) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select bytes from job_file where job = ? and name = ? and part = ?")) {
            select.setObject(1, job);
            select.setString(2, name);
            select.setInt(3, part);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The file " + name + " of job " + job + " cannot be read", broken);
        }
    }
}

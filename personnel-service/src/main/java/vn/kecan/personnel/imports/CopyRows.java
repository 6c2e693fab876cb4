package vn.kecan.personnel.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into the staging table by COPY, on the connection of the transaction. */
final class CopyRows implements AutoCloseable {

    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(FULL + (1 << 12));

    CopyRows(Connection connection, String table) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    }

    void add(long line, @Nullable String[] values) throws SQLException {
        text.append(line);
        for (var value : values) {
            text.append('\t');
            if (value == null) {
                text.append("\\N");
            } else {
                escape(value);
            }
        }
        text.append('\n');
        if (text.length() > FULL) {
            send();
        }
    }

    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private void escape(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /** Gives the connection back to ordinary use, whatever happened. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}

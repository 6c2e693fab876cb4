package vn.kecan.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import vn.kecan.backing.BackingPostgres;

/** The transactions of one service as PostgreSQL itself sees them, and a way to make them stand still. */
final class Transactions implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Connection eye;
    private final Connection hand;

    Transactions(BackingPostgres postgres, String database) throws SQLException {
        eye = postgres.connect(database);
        hand = postgres.connect(database);
        hand.setAutoCommit(false);
    }

    /** Puts something in their way, such as a lock; {@link #letGo()} takes it away again. */
    void obstruct(String sql) throws SQLException {
        try (var statement = hand.createStatement()) {
            statement.execute(sql);
        }
    }

    void letGo() throws SQLException {
        hand.rollback();
    }

    /** The process of the first transaction the query finds; looks without a pause. */
    long await(String sql) throws SQLException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var found = number(sql);
            if (found > 0) {
                return found;
            }
        }
        throw new AssertionError("No transaction was ever seen in this moment: " + sql);
    }

    boolean isOpen(long process) throws SQLException {
        return number("select count(*) from pg_stat_activity where pid = " + process + " and xact_start is not null")
                > 0;
    }

    void awaitEnd(long process) throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (isOpen(process)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The transaction of process " + process + " must end, but is still open.");
            }
            Thread.sleep(20);
        }
    }

    /** The first number the query gives; 0 when it finds nothing. */
    long number(String sql) throws SQLException {
        try (var statement = eye.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        hand.close();
        eye.close();
    }
}

package vn.kecan.local;

import java.sql.SQLException;

/** The moments of an import at which its process may die, each recognisable in PostgreSQL's own views. */
enum MomentOfImport {
    /** Rows stream into the staging table. Nothing stands in their way, so there must be many. */
    STAGING(20_000, "", """
        select pid from pg_stat_progress_copy
        where datname = 'personnel' and command = 'COPY FROM' and type = 'PIPE' and tuples_processed > 0\
        """),

    /** Rows are staged and checked; another write holds the recording lock. */
    WAITING_FOR_THE_RECORDING_LOCK(4_000, "select recording_lock()", """
        select w.pid from pg_locks w
        where w.locktype = 'advisory' and not w.granted
          and exists (select from pg_locks t where t.pid = w.pid and t.granted and t.locktype = 'relation'
                      and t.mode = 'AccessExclusiveLock')\
        """),

    /** Every row is written under the recording lock; only the ledger entry is missing. */
    HOLDING_THE_RECORDING_LOCK(4_000, "lock table ledger_entry in share mode", """
        select h.pid from pg_locks h
        where h.locktype = 'advisory' and h.granted
          and exists (select from pg_locks t where t.pid = h.pid and t.granted
                      and t.relation = 'cadre_version'::regclass and t.mode = 'RowExclusiveLock')
          and exists (select from pg_locks w where w.pid = h.pid and not w.granted
                      and w.relation = 'ledger_entry'::regclass)\
        """);

    final int rows;
    private final String obstacle;
    private final String sight;

    MomentOfImport(int rows, String obstacle, String sight) {
        this.rows = rows;
        this.obstacle = obstacle;
        this.sight = sight;
    }

    /** Whether the transaction stands still there until the obstacle is gone. */
    boolean lasts() {
        return !obstacle.isEmpty();
    }

    void prepare(Transactions transactions) throws SQLException {
        if (lasts()) {
            transactions.obstruct(obstacle);
        }
    }

    /** The process of the transaction, once it is there. */
    long await(Transactions transactions) throws SQLException {
        return transactions.await(sight);
    }
}

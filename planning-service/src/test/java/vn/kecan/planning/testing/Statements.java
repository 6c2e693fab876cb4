package vn.kecan.planning.testing;

import org.hibernate.SessionFactory;

/** Counts what something asks of the database. */
public final class Statements {

    private static final int TRIES = 9;

    private Statements() {}

    /** The fewest of several tries: the service looks after its facts, orders and notices meanwhile, and that counts too. */
    public static long of(SessionFactory sessions, Runnable asking) {
        var counted = sessions.getStatistics();
        counted.setStatisticsEnabled(true);
        var fewest = Long.MAX_VALUE;
        for (var n = 0; n < TRIES; n++) {
            counted.clear();
            asking.run();
            fewest = Math.min(fewest, counted.getPrepareStatementCount());
        }
        return fewest;
    }
}

package vn.kecan.platform.problem;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a failure passes by itself: the database is away, has too much to do, or asks to try again. */
public final class Passing {

    /**
     * Classes of SQLSTATE: connection, transaction rolled back by the database, too few resources, stopped by an operator. A
     * pool that has no connection left tells none at all.
     */
    private static final Pattern STATES = Pattern.compile("(08|40|53|57).*");

    private Passing() {}

    public static boolean is(@Nullable Throwable failure) {
        for (var it = failure; it != null; it = it.getCause()) {
            if (it instanceof SQLException sql && passes(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(@Nullable String state) {
        return state == null || STATES.matcher(state).matches();
    }
}

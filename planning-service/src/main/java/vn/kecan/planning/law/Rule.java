package vn.kecan.planning.law;

/** One clause, asked of one kind of case. It is asked only on days on which it is in force. */
public interface Rule<T> {

    /** Its id in the register, for example {@code PL-10}. */
    String id();

    /** Whether the clause speaks about this case at all. */
    default boolean concerns(T it, Law law) {
        return true;
    }

    Verdict judge(T it, Law law);
}

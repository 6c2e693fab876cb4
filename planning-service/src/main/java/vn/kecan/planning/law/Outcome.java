package vn.kecan.planning.law;

/** The kind of a verdict, as a word on the wire. */
public enum Outcome {
    ALLOWED,
    BARRED,
    /** Barred by the rule, allowed in this case by a recorded decision. */
    DISPENSED,
    WARNED,
    UNKNOWN;

    /** Whether nothing stands in the way: met, dispensed from, or only warned about. */
    public boolean passes() {
        return switch (this) {
            case ALLOWED, DISPENSED, WARNED -> true;
            case BARRED, UNKNOWN -> false;
        };
    }
}

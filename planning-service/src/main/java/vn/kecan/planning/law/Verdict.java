package vn.kecan.planning.law;

/** What one rule says of one case. Maybe is an answer. */
public sealed interface Verdict {

    Grounds grounds();

    default String rule() {
        return grounds().rule();
    }

    default Outcome outcome() {
        return switch (this) {
            case Allowed it -> Outcome.ALLOWED;
            case Barred it -> Outcome.BARRED;
            case Warned it -> Outcome.WARNED;
            case Unknown it -> Outcome.UNKNOWN;
        };
    }

    /** The rule is met. */
    record Allowed(Grounds grounds) implements Verdict {}

    /** The rule is not met, and it bars. */
    record Barred(Grounds grounds) implements Verdict {}

    /** The rule is not met, but it only warns: a target, or a value nobody has verified. */
    record Warned(Grounds grounds) implements Verdict {}

    /** A fact is missing; the grounds name it and who keeps it. */
    record Unknown(Grounds grounds) implements Verdict {}
}

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
            case Dispensed it -> Outcome.DISPENSED;
            case Warned it -> Outcome.WARNED;
            case Unknown it -> Outcome.UNKNOWN;
        };
    }

    /** The same verdict, with the days on which it changes by itself. */
    default Verdict turning(Turning days) {
        var told = grounds().turning(days);
        return switch (this) {
            case Allowed it -> new Allowed(told);
            case Barred it -> new Barred(told);
            case Dispensed it -> new Dispensed(told, it.by());
            case Warned it -> new Warned(told);
            case Unknown it -> new Unknown(told);
        };
    }

    /** The rule is met. */
    record Allowed(Grounds grounds) implements Verdict {}

    /** The rule is not met, and it bars. */
    record Barred(Grounds grounds) implements Verdict {

        /** The bar stays to be read, with the decision that lifts it in this case. */
        public Dispensed by(Dispensation it) {
            var told = new Text(
                    " Đã được %s cho miễn theo %s: %s".formatted(it.authority(), it.document(), it.reason()),
                    " Barred, dispensed by %s, %s: %s".formatted(it.authority(), it.document(), it.reason()));
            return new Dispensed(grounds.because(grounds.because().plus(told)), it);
        }
    }

    /** The rule is not met, but somebody whom the clause lets do so has dispensed from it in this case. */
    record Dispensed(Grounds grounds, Dispensation by) implements Verdict {}

    /** The rule is not met, but it only warns: a target, or a value nobody has verified. */
    record Warned(Grounds grounds) implements Verdict {}

    /** A fact is missing; the grounds name it and who keeps it. */
    record Unknown(Grounds grounds) implements Verdict {}
}

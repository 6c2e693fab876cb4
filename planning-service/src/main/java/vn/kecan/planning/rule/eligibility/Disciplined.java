package vn.kecan.planning.rule.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Discipline;

/** The disciplinary measures on a nominee's file. */
public final class Disciplined {

    private Disciplined() {}

    /** Those imposed by the day asked about, lapsed or not. */
    public static List<Discipline> ever(Nomination it) {
        return it.file()
                .all(Discipline.class)
                .filter(one -> one.begunBy(it.asOf()))
                .toList();
    }

    /** Those that have not lapsed on the day asked about. */
    public static List<Discipline> now(Nomination it) {
        return it.file()
                .all(Discipline.class)
                .filter(one -> one.inForceOn(it.asOf()))
                .toList();
    }

    /** The first day of a measure; one without a day was imposed before all days. */
    public static LocalDate since(Discipline it) {
        return Objects.requireNonNullElse(it.validFrom(), LocalDate.EPOCH);
    }

    /** The day on which the last of the measures has lapsed; null: one of them has no end. */
    public static @Nullable LocalDate lapsed(List<Discipline> measures) {
        return measures.stream().anyMatch(it -> it.validTo() == null)
                ? null
                : measures.stream()
                        .map(Discipline::validTo)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    /** The decisions that imposed them, as far as they are on record: number, issuer and day. */
    public static List<String> decisions(List<Discipline> measures) {
        return measures.stream()
                .flatMap(it -> Stream.ofNullable(it.decision()))
                .map(it -> it.number() + ", " + it.issuer() + ", " + it.date())
                .toList();
    }

    public static List<String> told(List<Discipline> measures) {
        return measures.stream()
                .map(it -> it.kind() + " " + it.side() + " " + since(it))
                .toList();
    }
}

package vn.kecan.planning.facts;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One fact of the cadre file with the days on which it holds: from its first until (not including) {@code validTo}. */
public sealed interface FileFact
        permits ConfidenceVote,
                Degree,
                Discipline,
                Evaluation,
                HealthCertificate,
                LocalFlag,
                Relative,
                ScienceTechnology,
                TheoryCourse,
                Training {

    /** The kinds that are read, as the feed names them. */
    Map<String, Class<? extends FileFact>> KINDS = Map.ofEntries(
            Map.entry("confidence-vote", ConfidenceVote.class),
            Map.entry("degree", Degree.class),
            Map.entry("discipline", Discipline.class),
            Map.entry("evaluation", Evaluation.class),
            Map.entry("health-certificate", HealthCertificate.class),
            Map.entry("local-flag", LocalFlag.class),
            Map.entry("relative", Relative.class),
            Map.entry("science-technology", ScienceTechnology.class),
            Map.entry("theory-course", TheoryCourse.class),
            Map.entry("training", Training.class));

    String cadre();

    /** Null: since ever, or restricted. */
    @Nullable
    LocalDate validFrom();

    /** Null: open, or restricted. */
    @Nullable
    LocalDate validTo();

    default boolean begunBy(LocalDate day) {
        var from = validFrom();
        return from == null || !day.isBefore(from);
    }

    default boolean inForceOn(LocalDate day) {
        var to = validTo();
        return begunBy(day) && (to == null || day.isBefore(to));
    }
}

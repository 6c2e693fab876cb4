package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verdict as it is kept, in both languages. */
public record VerdictView(
        @Schema(examples = "PL-10") String rule,
        Outcome outcome,
        Text because,

        @Schema(description = "What is to spare; negative: what is short.", examples = "-2") @Nullable
        Long margin,

        @Schema(examples = "months") @Nullable String unit,

        @Schema(description = "First day on which the verdict changes by itself.") @Nullable
        LocalDate flipsOn,

        @Schema(description = "First later day on which it begins to stand in nobody's way.") @Nullable
        LocalDate becomesOn,

        @Schema(description = "First later day on which it ceases to.") @Nullable
        LocalDate ceasesOn,

        @Nullable Parameter parameter,
        Citation citation,

        @Schema(description = "The decision by which the bar is lifted, when the outcome is DISPENSED.") @Nullable
        Dispensation dispensation,

        Map<String, Object> facts) {

    public static VerdictView of(Verdict it) {
        var on = it.grounds();
        return new VerdictView(
                on.rule(),
                it.outcome(),
                on.because(),
                on.margin(),
                on.unit(),
                on.flipsOn(),
                on.becomesOn(),
                on.ceasesOn(),
                on.parameter(),
                on.citation(),
                it instanceof Verdict.Dispensed dispensed ? dispensed.by() : null,
                on.facts());
    }

    public static List<VerdictView> of(List<Verdict> verdicts) {
        return verdicts.stream().map(VerdictView::of).toList();
    }
}

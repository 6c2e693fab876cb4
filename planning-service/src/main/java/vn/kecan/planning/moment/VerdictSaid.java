package vn.kecan.planning.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Dispensation;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.VerdictView;

/** A verdict on the wire, told in the language asked for. */
@Schema(name = "Verdict", description = "What one rule says of one case, and on what grounds")
public record VerdictSaid(
        @Schema(description = "its id in the register", examples = "PL-10")
        String rule,

        Outcome outcome,

        @Schema(examples = "Còn 58 tháng công tác, thiếu 2 tháng.")
        String because,

        @Schema(description = "what is to spare; negative: what is short", examples = "-2") @Nullable
        Long margin,

        @Schema(examples = "months") @Nullable String unit,

        @Schema(description = "first day on which the verdict changes by itself", examples = "2027-03-01") @Nullable
        LocalDate flipsOn,

        @Schema(description = "first later day on which it begins to stand in nobody's way", examples = "2027-03-01")
        @Nullable
        LocalDate becomesOn,

        @Schema(description = "first later day on which it ceases to", examples = "2029-08-01") @Nullable
        LocalDate ceasesOn,

        @Nullable Parameter parameter,
        Citation citation,

        @Schema(description = "the decision that lifts the bar, when the outcome is DISPENSED") @Nullable
        Dispensation dispensation,

        @Schema(description = "the facts it rests on, by name")
        Map<String, Object> facts) {

    public static VerdictSaid of(VerdictView it, Locale language) {
        return new VerdictSaid(
                it.rule(),
                it.outcome(),
                in(it.because(), language),
                it.margin(),
                it.unit(),
                it.flipsOn(),
                it.becomesOn(),
                it.ceasesOn(),
                it.parameter(),
                it.citation(),
                it.dispensation(),
                it.facts());
    }

    public static List<VerdictSaid> of(List<VerdictView> verdicts, Locale language) {
        return verdicts.stream().map(it -> of(it, language)).toList();
    }

    private static String in(Text because, Locale language) {
        return "en".equals(language.getLanguage()) ? because.en() : because.vi();
    }
}

package vn.kecan.planning.law.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Dispensable;
import vn.kecan.planning.law.Enactment;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.RuleEntry;
import vn.kecan.planning.law.Severity;
import vn.kecan.planning.law.Text;

/** A rule on the wire, as it stands on one day. */
@Schema(name = "Rule", description = "One clause of the rulebook as it stands on the day asked about.")
record RuleView(
        @Schema(examples = "PL-10") String id,
        Text title,
        Text scope,
        Severity severity,

        @Schema(description = "In force on the day asked about.")
        boolean inForce,

        @Schema(description = "First day of the period shown.", examples = "2025-10-08")
        LocalDate from,

        @Schema(description = "First day after the period shown; absent while it is open.") @Nullable
        LocalDate to,

        Citation citation,

        @Schema(description = "The values in force in the period shown: on the day, or else on its first day.")
        List<Parameter> parameters,

        @Schema(description = "Who may dispense from it in a special case; absent: nobody.") @Nullable
        Dispensable dispensation) {

    /** On a day on which the rule is not in force, the period nearest before it is shown, or else its first. */
    static RuleView of(RuleEntry it, Law law) {
        var inForce = it.on(law.day());
        var shown = inForce.orElseGet(() -> nearest(it, law.day()));
        var day = inForce.isPresent() ? law.day() : shown.period().from();
        return new RuleView(
                it.id(),
                it.title(),
                it.scope(),
                it.severity(),
                inForce.isPresent(),
                shown.period().from(),
                shown.period().to(),
                shown.citation(),
                parameters(it, day, law),
                it.dispensable());
    }

    private static Enactment nearest(RuleEntry it, LocalDate day) {
        return it.enactments().reversed().stream()
                .filter(one -> !one.period().from().isAfter(day))
                .findFirst()
                .orElse(it.enactments().getFirst());
    }

    private static List<Parameter> parameters(RuleEntry it, LocalDate day, Law law) {
        return it.parameters().stream()
                .flatMap(name -> Stream.of(law.rulebook().value(name)))
                .flatMap(dated -> dated.on(day).stream())
                .toList();
    }
}

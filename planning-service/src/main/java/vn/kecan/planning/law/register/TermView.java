package vn.kecan.planning.law.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.term.Term;

/** A term on the wire: its code and the month on which each level and body measures age. */
@Schema(name = "Term", description = "A term of office with its reference months, each with its citation.")
record TermView(
        @Schema(examples = "2030-2035") String code,

        @Schema(description = "The month on which age is measured, by level (party) and body (state, front).")
        List<Reference> references) {

    @Schema(name = "ReferenceMonth", description = "Where the month applies, and the value that fixes it.")
    record Reference(
            @Schema(examples = "party.commune") String body,
            @Schema(examples = "2030-07") String month,
            Parameter parameter) {}

    static TermView of(Term it, Law law) {
        var prefix = "term." + it.code() + ".";
        var references = law.rulebook().values().stream()
                .filter(dated -> dated.name().startsWith(prefix))
                .flatMap(dated -> dated.keys().stream().map(key -> dated.nearest(law.day(), key)))
                .map(one -> new Reference(one.name().substring(prefix.length()), one.word(), one))
                .toList();
        return new TermView(it.code(), references);
    }
}

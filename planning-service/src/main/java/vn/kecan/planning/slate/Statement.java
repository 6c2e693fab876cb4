package vn.kecan.planning.slate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.rule.eligibility.Stated;

/**
 * What is stated of a candidate because no register keeps it, by whom, and in which document. It holds only what a rule
 * of election asks for ({@code StatementTest}): nothing else of his life is kept here.
 */
@Schema(
        name = "CandidateStatement",
        description = "What the rules of election ask for and no register keeps, who states it, and in which document")
public record Statement(
        @NotNull
        @Schema(
                description = "is investigated, inspected, prosecuted or tried (80/2025/QH15 Điều 38.2)",
                examples = "false")
        Boolean investigated,

        @NotBlank @Size(max = 300) @Schema(description = "who states it", examples = "Ủy ban Kiểm tra Thành ủy")
        String statedBy,

        @NotNull @Valid DecidingDocument document) {

    private static final String STATED = "stated";

    Stated facts() {
        return new Stated(investigated, null, null, null, null, null, null, null, null, null);
    }

    /** The verdict, naming who stated and where, if it rests on what was stated. */
    VerdictView signed(VerdictView it) {
        if (it.facts().keySet().stream().noneMatch(name -> name.startsWith(STATED))) {
            return it;
        }
        var facts = new LinkedHashMap<>(it.facts());
        facts.put("statedBy", statedBy);
        facts.put("statedDocument", document.number());
        return new VerdictView(
                it.rule(),
                it.outcome(),
                it.because(),
                it.margin(),
                it.unit(),
                it.flipsOn(),
                it.becomesOn(),
                it.ceasesOn(),
                it.parameter(),
                it.citation(),
                it.dispensation(),
                facts);
    }
}

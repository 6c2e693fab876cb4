package vn.kecan.planning.rotation.move;

import java.util.Arrays;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** A rotation ends with the self-review and the assessments of the receiving body and the deciding level (170/2025/NĐ-CP Điều 49.2). */
final class ThreeDocuments implements Rule<RotationEnd> {

    private static final String DOCUMENTS = "rotation.end-documents";

    @Override
    public String id() {
        return "RO-14";
    }

    @Override
    public Verdict judge(RotationEnd it, Law law) {
        var asked = law.rulebook().value(DOCUMENTS).keys();
        var missing = Arrays.stream(EndDocument.values())
                .filter(one -> asked.contains(one.key()) && !it.documents().contains(one))
                .toList();
        var finding = law.finding(this);
        asked.forEach(key -> finding.using(law.value(DOCUMENTS, key)));
        return finding.met(missing.isEmpty())
                .fact("cadre", it.cadre())
                .fact("missing", missing.stream().map(EndDocument::name).toList())
                .because(
                        missing.isEmpty()
                                ? "Đủ văn bản khi kết thúc luân chuyển."
                                : "Kết thúc luân chuyển còn thiếu: %s.".formatted(missing),
                        missing.isEmpty()
                                ? "All documents of the end of the rotation are there."
                                : "The end of the rotation lacks: %s.".formatted(missing))
                .verdict();
    }
}

package vn.kecan.planning.rule.plannable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Who declares his file falsely or not in full is not considered (45-HD/BTCTW VI.1). */
final class FileDeclared implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-30";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() != Purpose.STAY && it.purpose() != Purpose.ELECT;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var blank = blank(it.cadre());
        var falsely = Boolean.TRUE.equals(it.stated().falseDeclaration());
        var finding = law.finding(this)
                .met(blank.isEmpty() && !falsely)
                .fact("blank", blank)
                .fact("statedFalseDeclaration", it.stated().falseDeclaration())
                .fact("keptBy", it.cadre().keptBy())
                .because(told(blank, falsely));
        return (falsely ? finding : finding.onlyWarns()).verdict();
    }

    private static Text told(List<String> blank, boolean falsely) {
        if (falsely) {
            return new Text(
                    "Kê khai hồ sơ không trung thực: không xem xét.", "The file was declared falsely: not considered.");
        }
        return blank.isEmpty()
                ? new Text(
                        "Hồ sơ cơ bản đầy đủ; không nêu kê khai sai.",
                        "The record is complete; no false declaration is stated.")
                : new Text(
                        "Hồ sơ còn thiếu %s: đề nghị bổ sung trước khi xem xét.".formatted(blank),
                        "The record lacks %s. Maybe have it completed first.".formatted(blank));
    }

    /** What every file must say and this one does not. */
    private static List<String> blank(Cadre it) {
        var items = new LinkedHashMap<String, @Nullable Object>();
        items.put("birthDate", it.birthDate());
        items.put("sex", it.sex());
        items.put("nativePlace", it.nativePlace());
        items.put("partyAdmittedOn", it.partyAdmittedOn());
        items.put("education", it.education());
        items.put("politicalTheory", it.politicalTheory());
        return items.entrySet().stream()
                .filter(one -> one.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}

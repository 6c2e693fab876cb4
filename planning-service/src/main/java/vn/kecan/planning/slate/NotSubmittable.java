package vn.kecan.planning.slate;

import java.util.ArrayList;
import java.util.List;
import vn.kecan.planning.moment.Bars;
import vn.kecan.planning.slate.structure.PartCount;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Why a slate cannot be submitted: its length, its structure, a bar on the list, a bar on a candidate; all of them at once. */
final class NotSubmittable {

    private NotSubmittable() {}

    static void mustBeSound(SlateNow slate, List<Candidate> standing, SlateJudged judged, List<PartCount> structure) {
        var violations = new ArrayList<Violation>();
        var rules = new ArrayList<String>();
        for (var bar : judged.listBars()) {
            violations.add(Bars.violation("list", slate.slate().post, bar));
            rules.add(bar.rule());
        }
        for (var person : judged.candidates()) {
            for (var bar : person.bars()) {
                violations.add(Bars.violation("candidates." + person.cadre(), person.cadre(), bar));
                rules.add(bar.rule());
            }
        }
        if (standing.size() != slate.places()) {
            violations.add(wrongLength(slate, standing.size()));
        }
        structure.stream()
                .filter(PartCount::broken)
                .map(NotSubmittable::unfitting)
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw refused(rules, violations);
        }
    }

    private static Violation unfitting(PartCount it) {
        var part = it.part();
        var name = part.name() == null ? part.kind().toString() : part.name();
        var bounds = (part.least() == null ? 0 : part.least()) + " – " + (part.most() == null ? "∞" : part.most());
        return Violation.of(
                "structure",
                name,
                "Cơ cấu \"" + name + "\" cần " + bounds + " người; danh sách có " + it.count() + ".",
                "The structure asks for " + bounds + " of \"" + name + "\"; the list has " + it.count()
                        + ". Maybe change the candidates, or the structure while in DRAFT.");
    }

    private static Violation wrongLength(SlateNow slate, int standing) {
        var gap = standing - slate.places();
        var needed = slate.seats() + " + " + slate.surplus() + " = " + slate.places();
        return Violation.of(
                "candidates",
                standing,
                "Danh sách phải có đúng " + needed + " người (số ghế + số dư); đang "
                        + (gap < 0 ? "thiếu " + -gap : "thừa " + gap) + ".",
                "The list must have exactly " + needed + " candidates (seats + surplus); there are " + Math.abs(gap)
                        + (gap < 0 ? " too few." : " too many."));
    }

    private static ProblemException refused(List<String> rules, List<Violation> violations) {
        var detail = new Text(
                "Danh sách chưa thể trình vì " + violations.size() + " lý do; xem violations.",
                "The slate cannot be submitted for " + violations.size() + " reason(s); see violations.");
        if (rules.isEmpty()) {
            var counts = violations.stream().anyMatch(it -> it.field().equals("candidates"));
            var title = counts
                    ? new Text("Số người không khớp", "Wrong number of candidates")
                    : new Text("Không đúng cơ cấu", "Candidates do not fit the structure");
            return new ProblemException(
                    Problem.of(counts ? "candidate-count" : "candidate-structure", Bars.STATUS, title, detail)
                            .with(violations));
        }
        return Bars.refused(rules.getFirst(), detail, violations);
    }
}

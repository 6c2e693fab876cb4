package vn.kecan.planning.rotation.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.rotation.move.Arrangement;
import vn.kecan.planning.rotation.move.DepartureCause;
import vn.kecan.planning.rotation.move.MoveObject;
import vn.kecan.planning.rotation.plan.RotationRefusals;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rule.eligibility.RetirementAge;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Violation;

/** Turns what is sent into an arrangement: everybody and every post is known, stands on the day, and makes sense. */
@ApplicationScoped
class ArrangementSense {

    private final Reach reach;
    private final Scope scope;

    ArrangementSense(Reach reach, Scope scope) {
        this.reach = reach;
        this.scope = scope;
    }

    Arrangement read(NewArrangement it, RotationStanding plan, Moment moment) {
        var on = Seating.day(plan.content(), moment);
        var wrong = new ArrayList<Violation>();
        var moves = new ArrayList<Arrangement.PlannedMove>();
        for (var i = 0; i < it.moves().size(); i++) {
            moves.add(move("moves[" + i + "]", it.moves().get(i), plan, on, moment, wrong));
        }
        for (var i = 0; i < it.successors().size(); i++) {
            successor("successors[" + i + "]", it.successors().get(i), plan, on, moment, wrong);
        }
        for (var i = 0; i < it.departures().size(); i++) {
            departure("departures[" + i + "]", it.departures().get(i), plan, on, moment, wrong);
        }
        for (var i = 0; i < it.vacancies().size(); i++) {
            post("vacancies[" + i + "].post", it.vacancies().get(i).post(), plan, on, moment);
        }
        if (!wrong.isEmpty()) {
            throw Problems.unprocessable(wrong);
        }
        return new Arrangement(
                moves,
                it.successors().stream()
                        .map(one -> new Arrangement.Successor(one.cadre(), one.post()))
                        .toList(),
                it.departures().stream()
                        .map(one -> new Arrangement.Departure(one.cadre(), one.post(), one.cause(), one.reason()))
                        .toList(),
                it.vacancies().stream()
                        .map(one -> new Arrangement.Vacancy(one.post(), one.reason()))
                        .toList());
    }

    private Arrangement.PlannedMove move(
            String field,
            NewArrangement.NewMove it,
            RotationStanding plan,
            LocalDate on,
            Moment moment,
            List<Violation> wrong) {
        person(field + ".cadre", it.cadre(), moment);
        post(field + ".from", it.from(), plan, on, moment);
        var to = post(field + ".to", it.to(), plan, on, moment);
        if (it.object() == MoveObject.NON_LOCAL_HEAD && !to.head()) {
            wrong.add(Violation.of(
                    field + ".object",
                    it.object(),
                    it.to() + " không phải chức danh người đứng đầu.",
                    it.to() + " is no head of a unit. Maybe PLANNED was meant."));
        }
        if (it.object() == MoveObject.DECIDED_APART && it.caseDecision() == null) {
            wrong.add(Violation.of(
                    field + ".caseDecision",
                    null,
                    "Phải nêu văn bản quyết định của cấp có thẩm quyền.",
                    "The competent level's document must be named for DECIDED_APART."));
        }
        var leaves = new LinkedHashSet<String>();
        leaves.add(it.from());
        moment.facts().heldBy(it.cadre(), on).stream()
                .filter(one -> one.inForceOn(on) && leads(one))
                .map(one -> one.posting().post())
                .filter(post -> !post.equals(it.to()) && !it.keeps().contains(post))
                .forEach(leaves::add);
        return new Arrangement.PlannedMove(
                it.cadre(),
                it.from(),
                List.copyOf(leaves),
                it.to(),
                it.direction(),
                it.object(),
                it.object() == MoveObject.DECIDED_APART ? it.caseDecision() : null);
    }

    private void successor(
            String field,
            NewArrangement.NewSuccessor it,
            RotationStanding plan,
            LocalDate on,
            Moment moment,
            List<Violation> wrong) {
        person(field + ".cadre", it.cadre(), moment);
        var post = post(field + ".post", it.post(), plan, on, moment);
        var held = moment.facts().heldBy(it.cadre(), on).stream()
                .filter(one -> one.inForceOn(on))
                .toList();
        if (held.stream()
                .noneMatch(one -> one.post() != null && one.post().unit().equals(post.unit()))) {
            wrong.add(Violation.of(
                    field + ".cadre",
                    it.cadre(),
                    "Không công tác tại " + post.unit()
                            + ", nên không phải người kế nhiệm tại chỗ. Hãy đưa vào danh sách điều chuyển.",
                    "Does not serve in " + post.unit()
                            + ", so is no successor from the unit. Maybe plan it as a move."));
        }
        held.stream()
                .filter(ArrangementSense::leads)
                .findFirst()
                .ifPresent(one -> wrong.add(Violation.of(
                        field + ".cadre",
                        it.cadre(),
                        "Đang giữ " + one.posting().post()
                                + ", chức danh này sẽ trống. Hãy đưa vào danh sách điều chuyển.",
                        "Holds " + one.posting().post()
                                + ", which would be left without holder. Maybe plan it as a move.")));
    }

    private void departure(
            String field,
            NewArrangement.NewDeparture it,
            RotationStanding plan,
            LocalDate on,
            Moment moment,
            List<Violation> wrong) {
        person(field + ".cadre", it.cadre(), moment);
        post(field + ".post", it.post(), plan, on, moment);
        var cadre = reach.mustHaveCadre(field + ".cadre", it.cadre(), moment);
        var born = cadre.birthDate();
        var sex = cadre.sex();
        if (it.cause() != DepartureCause.RETIRES || born == null || sex == null) {
            return;
        }
        var retires = RetirementAge.of(born.month(), sex, moment.law()).month();
        if (retires.isAfter(YearMonth.from(on))) {
            wrong.add(Violation.of(
                    field + ".cause",
                    it.cause(),
                    it.cadre() + " đến tháng " + retires + " mới nghỉ hưu, sau ngày " + on + ".",
                    it.cadre() + " retires only in " + retires + ", after " + on + ". Maybe another cause was meant."));
        }
    }

    private void person(String field, String cadre, Moment moment) {
        if (scope.isOwn(cadre)) {
            throw RotationRefusals.ownMove();
        }
        reach.mustHaveCadre(field, cadre, moment);
    }

    private Post post(String field, String code, RotationStanding plan, LocalDate on, Moment moment) {
        var post = reach.mustHavePost(field, code, plan.unit(), moment);
        var stands = moment.facts()
                .post(code, on)
                .flatMap(it -> moment.facts().unit(it.unit(), on))
                .isPresent();
        if (!stands) {
            throw Problems.unprocessable(
                    field,
                    code,
                    "Chức danh hoặc đơn vị này không còn vào ngày " + on
                            + ". Hãy chọn chức danh khác hoặc ngày sớm hơn.",
                    "This post or its unit does not exist any more on " + on
                            + ". Maybe choose another post or an earlier day.");
        }
        return post;
    }

    private static boolean leads(HeldPost it) {
        var post = it.post();
        return post != null && post.kind().leadership();
    }
}

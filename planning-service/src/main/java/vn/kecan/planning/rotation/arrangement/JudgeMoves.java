package vn.kecan.planning.rotation.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.law.term.Terms;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.Arrangement.PlannedMove;
import vn.kecan.planning.rotation.move.Arrangement.Successor;
import vn.kecan.planning.rotation.move.DirectedMove;
import vn.kecan.planning.rotation.move.DirectionCode;
import vn.kecan.planning.rotation.move.MoveJudgement;
import vn.kecan.planning.rotation.move.Place;
import vn.kecan.planning.rotation.move.RolesTaken;
import vn.kecan.planning.rotation.move.Station;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rule.eligibility.Cases;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Stated;
import vn.kecan.planning.rule.person.JudgeNomination;
import vn.kecan.platform.problem.Problems;

/**
 * Has the law judge every move at both ends: the facts as they will be on the day of the moves, under the law of the day
 * asked about. What bars a person from any move must not bar him while he is proposed either.
 */
@ApplicationScoped
public class JudgeMoves {

    private static final Set<String> ALREADY_TODAY = Set.of("RO-17", "RO-20");

    private final Cases cases;
    private final JudgeNomination judge;
    private final SaidOfMovers said;

    JudgeMoves(Cases cases, JudgeNomination judge, SaidOfMovers said) {
        this.cases = cases;
        this.judge = judge;
        this.said = said;
    }

    public MovesJudged judge(RotationStanding plan, Moment moment) {
        var on = Seating.day(plan.content(), moment);
        var then = new Moment(on, moment.knownAt(), moment.facts(), moment.law(), moment.rulebooks());
        var term = Terms.named(plan.term(), moment.law().rulebook()).orElseThrow();
        var stated = said.said(plan.id(), plan.version());
        var seating = Seating.of(plan.arrangement(), on, moment.facts());
        var ofPlan = Stream.concat(
                        MoveJudgement.of(plan.content(), moment.law()).stream(),
                        MoveJudgement.of(RolesTaken.of(plan.content(), plan.arrangement()), moment.law()).stream())
                .toList();
        return new MovesJudged(
                plan.arrangement(),
                seating.gaps().isEmpty() ? seating.ways() : List.of(),
                VerdictView.of(ofPlan),
                plan.arrangement().moves().stream()
                        .map(it -> mover(it, term, stated.getOrDefault(it.cadre(), Stated.NOTHING), moment, then))
                        .toList(),
                plan.arrangement().successors().stream()
                        .map(it -> follower(it, term, then))
                        .toList(),
                on,
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook());
    }

    private MovesJudged.Mover mover(PlannedMove it, Term term, Stated known, Moment today, Moment then) {
        var stated = decided(known, it);
        var cadre = cadre(it.cadre(), then);
        var from = post(it.from(), then);
        var to = post(it.to(), then);
        var coming = new LinkedHashMap<String, Verdict>();
        direction(it, then).forEach(one -> coming.put(one.rule(), one));
        for (var purpose : List.of(Purpose.ROTATE, Purpose.APPOINT, Purpose.TRANSFER)) {
            verdicts(cadre, to, term, purpose, stated, then).forEach(one -> coming.putIfAbsent(one.rule(), one));
        }
        verdicts(cadre, to, term, Purpose.TRANSFER, stated, today).stream()
                .filter(one -> ALREADY_TODAY.contains(one.rule()) && one instanceof Verdict.Barred)
                .forEach(one -> coming.put(one.rule(), one));
        return new MovesJudged.Mover(
                it.cadre(),
                it.from(),
                it.to(),
                code(from, to, then),
                VerdictView.of(verdicts(cadre, from, term, Purpose.STAY, stated, then)),
                VerdictView.of(new ArrayList<>(coming.values())));
    }

    private MovesJudged.Follower follower(Successor it, Term term, Moment then) {
        var verdicts =
                verdicts(cadre(it.cadre(), then), post(it.post(), then), term, Purpose.APPOINT, Stated.NOTHING, then);
        return new MovesJudged.Follower(it.cadre(), it.post(), VerdictView.of(verdicts));
    }

    private List<Verdict> verdicts(Cadre cadre, Post post, Term term, Purpose purpose, Stated stated, Moment moment) {
        var nomination = cases.nomination(cadre, post, term, null, purpose, false, stated, moment);
        return judge.follow(nomination, moment).verdicts();
    }

    private static List<Verdict> direction(PlannedMove it, Moment then) {
        return ends(it, then)
                .map(ends -> MoveJudgement.of(
                        new DirectedMove(it.cadre(), ends.getFirst(), ends.getLast(), it.direction()), then.law()))
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable DirectionCode code(Post from, Post to, Moment then) {
        return Place.of(from.unit(), then.facts(), then.asOf())
                .flatMap(left -> Place.of(to.unit(), then.facts(), then.asOf()).map(left::to))
                .orElse(null);
    }

    private static Stream<List<Station>> ends(PlannedMove it, Moment then) {
        var from = Station.of(it.from(), then.facts(), then.asOf());
        var to = Station.of(it.to(), then.facts(), then.asOf());
        return from.isEmpty() || to.isEmpty() ? Stream.empty() : Stream.of(List.of(from.get(), to.get()));
    }

    private static Stated decided(Stated it, PlannedMove move) {
        return new Stated(
                it.investigated(),
                it.falseDeclaration(),
                it.politicalStandard(),
                it.degreeFits(),
                it.healthCertificateOn(),
                it.impeded(),
                it.youngestChildBornOn(),
                it.wishes(),
                it.months(),
                move.caseDecision());
    }

    private static Cadre cadre(String code, Moment moment) {
        return moment.facts().cadre(code, moment.asOf()).orElseThrow(() -> gone("cadre", code, moment));
    }

    private static Post post(String code, Moment moment) {
        return moment.facts().post(code, moment.asOf()).orElseThrow(() -> gone("post", code, moment));
    }

    private static RuntimeException gone(String kind, String code, Moment moment) {
        return Problems.unprocessable(
                kind,
                code,
                "Ngày " + moment.asOf() + " không còn trong hồ sơ. Hãy sắp xếp lại các bước.",
                "Is not on record any more on " + moment.asOf() + ". Maybe arrange the moves anew.");
    }
}

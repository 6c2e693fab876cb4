package vn.kecan.planning.rule.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.law.Turning;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.rule.eligibility.Cases;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;

/** Asks the rules about a person of many persons and one post, in one state of knowledge. Changes nothing. */
@ApplicationScoped
class AskForMany {

    /** Where the answers go on: with the same facts and the same rulebook. */
    record Position(LocalDate asOf, Instant knownAt, String rulebook, String after) {}

    private final Cases cases;
    private final JudgeNomination judge;
    private final Reach reach;
    private final Scope scope;
    private final Moments moments;
    private final Cursors cursors;
    private final Caller caller;

    AskForMany(
            Cases cases,
            JudgeNomination judge,
            Reach reach,
            Scope scope,
            Moments moments,
            Cursors cursors,
            Caller caller) {
        this.cases = cases;
        this.judge = judge;
        this.reach = reach;
        this.scope = scope;
        this.moments = moments;
        this.cursors = cursors;
        this.caller = caller;
    }

    CandidatesView ask(CandidatesQuestion it) {
        var tier = AskEligibility.tier(it.purpose(), it.tier());
        var list = list(it);
        var from = it.cursor() == null ? null : cursors.read(list, it.cursor(), Position.class);
        var moment = from == null
                ? moments.of(it.asOf(), it.knownAt(), it.lawAt(), it.rulebook())
                : moments.of(from.asOf(), from.knownAt(), it.lawAt(), from.rulebook());
        var term = reach.mustKnowTerm("term", it.term(), moment);
        var post = reach.mustHavePost("post", it.post(), moment);
        var all = cadres(it, from == null ? "" : from.after(), moment);
        var page = all.size() > it.size() ? all.subList(0, it.size()) : all;
        var items = answers(cases.nominations(page, post, term, tier, it.purpose().purpose, moment), it, moment);
        var next = page.size() == all.size()
                ? null
                : new Position(
                        moment.asOf(),
                        moment.knownAt(),
                        moment.rulebook(),
                        page.getLast().code());
        return new CandidatesView(
                it.post(),
                it.term(),
                it.tier(),
                it.purpose(),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook(),
                items,
                next == null ? null : cursors.write(list, next));
    }

    private List<CandidatesView.Answer> answers(List<Nomination> page, CandidatesQuestion it, Moment moment) {
        if (page.isEmpty()) {
            return List.of();
        }
        var granted = judge.granted(page.getFirst(), moment);
        var law = moment.law().quietly();
        return page.stream()
                .map(one -> {
                    var cadre = one.cadre().code();
                    if (!Boolean.TRUE.equals(it.turning())) {
                        return CandidatesView.Answer.of(cadre, judge.verdicts(one, law, granted), law, Turning.NEVER);
                    }
                    var course = JudgeNomination.follow(one, law, judge.grantedTo(one, granted));
                    return CandidatesView.Answer.of(cadre, course.verdicts(), law, course.whole());
                })
                .toList();
    }

    /** By code, those after one, as far as the page and one more. */
    private List<Cadre> cadres(CandidatesQuestion it, String after, Moment moment) {
        var codes = new TreeSet<String>();
        if (it.cadres() != null) {
            it.cadres().forEach(code -> reach.mustHaveCadre("cadres", code, moment));
            codes.addAll(it.cadres());
        } else {
            var unit = reach.mustHaveUnit("unit", it.unit(), moment);
            moment.facts().subtree(unit.code(), moment.asOf()).stream()
                    .flatMap(one -> moment.facts().postsOf(one.code(), moment.asOf()).stream())
                    .map(Post::code)
                    .flatMap(one -> moment.facts().holdersOf(one, moment.asOf()).stream())
                    .map(Posting::cadre)
                    .forEach(codes::add);
        }
        return codes.tailSet(after, false).stream()
                .filter(code -> it.cadres() != null || scope.sees(code))
                .flatMap(code -> moment.facts().cadre(code, moment.asOf()).stream())
                .limit(it.size() + 1L)
                .toList();
    }

    private String list(CandidatesQuestion it) {
        var filters = new HashMap<String, @Nullable Object>();
        filters.put("root", caller.unit());
        filters.put("own", caller.cadre().orElse(""));
        filters.put("unit", it.unit());
        filters.put("cadres", it.cadres());
        filters.put("post", it.post());
        filters.put("term", it.term());
        filters.put("tier", it.tier());
        filters.put("purpose", it.purpose());
        filters.put("asOf", it.asOf());
        filters.put("knownAt", it.knownAt());
        filters.put("lawAt", it.lawAt());
        filters.put("rulebook", it.rulebook());
        return Cursors.list("candidates", Map.copyOf(said(filters)));
    }

    private static Map<String, String> said(Map<String, @Nullable Object> filters) {
        var said = new HashMap<String, String>();
        filters.forEach((name, value) -> said.put(name, String.valueOf(value)));
        return said;
    }
}

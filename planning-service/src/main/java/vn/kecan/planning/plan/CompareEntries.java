package vn.kecan.planning.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kecan.planning.access.Scope;
import vn.kecan.planning.eligibility.JudgeNomination;
import vn.kecan.planning.eligibility.JudgedTwice;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.eligibility.Nomination;
import vn.kecan.planning.eligibility.Purpose;
import vn.kecan.planning.eligibility.Tier;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Verdict;

/** Has two laws judge every plan entry the caller may see, from one reading of the entries and one snapshot. */
@ApplicationScoped
public class CompareEntries {

    private final Plans plans;
    private final JudgeNomination judge;
    private final Scope scope;

    CompareEntries(Plans plans, JudgeNomination judge, Scope scope) {
        this.plans = plans;
        this.judge = judge;
        this.scope = scope;
    }

    /**
     * The entries of those units, each judged as a person for the post and the post as a whole. An entry whose post or
     * cadre is not on record on the day is judged by no law.
     */
    public List<JudgedTwice> twice(Moment moment, Law before, Law after, Predicate<String> ofUnit) {
        var all = plans.everything(moment.asOf(), moment.knownAt());
        var others = all.stream().filter(it -> !scope.isOwn(it.cadre())).toList();
        var byCadre = others.stream().collect(groupingBy(it -> it.term() + " " + it.cadre()));
        var byTarget = others.stream().collect(groupingBy(JudgeableEntry::target));
        var granted = judge.granted(Purpose.PLAN, moment);
        var posts = new HashMap<JudgeableEntry.Target, List<List<Verdict>>>();
        var judged = new ArrayList<JudgedTwice>();
        for (var it : others) {
            if (!ofUnit.test(it.unit()) || !scope.has(it.unit())) {
                continue;
            }
            nomination(it, byCadre, moment).ifPresent(one -> {
                var of = judge.twice(one, before, after, granted, it.plan());
                var post = posts.computeIfAbsent(
                        it.target(),
                        any -> ofPost(one.post(), byTarget.getOrDefault(any, List.of()), moment, before, after));
                judged.add(new JudgedTwice(
                        it.plan(),
                        it.unit(),
                        of.matter(),
                        both(of.before(), post.getFirst()),
                        both(of.after(), post.getLast())));
            });
        }
        return judged;
    }

    private static Optional<Nomination> nomination(
            JudgeableEntry it, Map<String, List<JudgeableEntry>> byCadre, Moment moment) {
        var facts = moment.facts();
        var post = facts.post(it.post(), moment.asOf());
        var unit = post.flatMap(one -> facts.unit(one.unit(), moment.asOf()));
        var cadre = facts.cadre(it.cadre(), moment.asOf());
        if (unit.isEmpty() || cadre.isEmpty()) {
            return Optional.empty();
        }
        var also = byCadre.getOrDefault(it.term() + " " + it.cadre(), List.of()).stream()
                .map(JudgeableEntry::post)
                .distinct()
                .flatMap(one -> facts.post(one, moment.asOf()).stream())
                .toList();
        return Optional.of(new Nomination(
                cadre.get(),
                facts.heldBy(it.cadre(), moment.asOf()),
                post.get(),
                unit.get(),
                it.target().term(),
                Tier.of(it.tier()),
                Purpose.PLAN,
                moment.asOf(),
                it.trained(),
                also,
                null));
    }

    /** What both laws say of the post with everybody planned for it. */
    private static List<List<Verdict>> ofPost(
            Post post, List<JudgeableEntry> entries, Moment moment, Law before, Law after) {
        List<Cadre> planned = entries.stream()
                .map(JudgeableEntry::cadre)
                .distinct()
                .flatMap(it -> moment.facts().cadre(it, moment.asOf()).stream())
                .toList();
        var together = new PlannedPost(post, planned);
        return List.of(PlanJudgement.ofPost(together, before), PlanJudgement.ofPost(together, after));
    }

    private static List<Verdict> both(List<Verdict> ofHim, List<Verdict> ofPost) {
        return Stream.concat(ofHim.stream(), ofPost.stream()).toList();
    }
}

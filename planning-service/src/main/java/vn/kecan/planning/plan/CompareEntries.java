package vn.kecan.planning.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.list.NonLocalChairs;
import vn.kecan.planning.plan.list.PlanJudgement;
import vn.kecan.planning.plan.list.PlannedPost;
import vn.kecan.planning.rule.eligibility.AlsoProposed;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.person.JudgeNomination;
import vn.kecan.planning.rule.person.JudgedTwice;

/** Has two laws judge every plan entry the caller may see, from one reading of the entries and one snapshot. */
@ApplicationScoped
public class CompareEntries {

    private final JudgeableEntries entries;
    private final JudgeNomination judge;
    private final AlsoProposed proposed;
    private final Scope scope;

    CompareEntries(JudgeableEntries entries, JudgeNomination judge, AlsoProposed proposed, Scope scope) {
        this.entries = entries;
        this.judge = judge;
        this.proposed = proposed;
        this.scope = scope;
    }

    /**
     * The entries of those units, each judged as a person for the post and the post as a whole. An entry whose post or
     * cadre is not on record on the day is judged by no law.
     */
    public List<JudgedTwice> twice(Moment moment, Law before, Law after, Predicate<String> ofUnit) {
        var all = entries.everything(moment.asOf(), moment.knownAt());
        var others = all.stream().filter(it -> !scope.isOwn(it.cadre())).toList();
        var byCadre = others.stream().collect(groupingBy(it -> it.term() + " " + it.cadre()));
        var byTarget = others.stream().collect(groupingBy(JudgeableEntry::target));
        var granted = judge.granted(Purpose.PLAN, moment);
        var nominations = new EntryCases(others, byCadre, proposed, moment);
        var posts = new HashMap<JudgeableEntry.Target, List<List<Verdict>>>();
        var judged = new ArrayList<JudgedTwice>();
        for (var it : others) {
            if (!ofUnit.test(it.unit()) || !scope.has(it.unit())) {
                continue;
            }
            nominations.of(it).ifPresent(one -> {
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

    /** What both laws say of the post with everybody planned for it. */
    private static List<List<Verdict>> ofPost(
            Post post, List<JudgeableEntry> entries, Moment moment, Law before, Law after) {
        List<Cadre> planned = entries.stream()
                .map(JudgeableEntry::cadre)
                .distinct()
                .flatMap(it -> moment.facts().cadre(it, moment.asOf()).stream())
                .toList();
        var chairs = NonLocalChairs.among(planned, post, moment.facts(), moment.asOf());
        var together = new PlannedPost(post, planned, chairs);
        return List.of(PlanJudgement.ofPost(together, before), PlanJudgement.ofPost(together, after));
    }

    private static List<Verdict> both(List<Verdict> ofHim, List<Verdict> ofPost) {
        return Stream.concat(ofHim.stream(), ofPost.stream()).toList();
    }
}

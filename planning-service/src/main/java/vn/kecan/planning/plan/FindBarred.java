package vn.kecan.planning.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.AlsoProposed;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.person.JudgeNomination;

/** Finds the entries that could not be added today: those whose person the law of the day bars for the post. */
@ApplicationScoped
public class FindBarred {

    /** Somebody planned for a post. */
    public record Case(String cadre, String post) {}

    private final JudgeableEntries entries;
    private final JudgeNomination judge;
    private final AlsoProposed proposed;
    private final Scope scope;

    FindBarred(JudgeableEntries entries, JudgeNomination judge, AlsoProposed proposed, Scope scope) {
        this.entries = entries;
        this.judge = judge;
        this.proposed = proposed;
        this.scope = scope;
    }

    /** Among the entries of a term for some posts; what is planned for the caller himself is left out. */
    public Set<Case> among(Set<String> posts, Term term, Moment moment) {
        var others = entries.everything(moment.asOf(), moment.knownAt()).stream()
                .filter(it -> it.term().equals(term.code()) && !scope.isOwn(it.cadre()))
                .toList();
        var asked = others.stream().filter(it -> posts.contains(it.post())).toList();
        var byCadre = others.stream().collect(groupingBy(it -> it.term() + " " + it.cadre()));
        var granted = judge.granted(Purpose.PLAN, moment);
        var law = moment.law().quietly();
        var cases = new EntryCases(asked, byCadre, proposed, moment);
        var barred = new HashSet<Case>();
        for (var it : asked) {
            cases.of(it)
                    .filter(one -> judge.once(one, law, granted).stream().anyMatch(Verdict.Barred.class::isInstance))
                    .ifPresent(one -> barred.add(new Case(it.cadre(), it.post())));
        }
        return barred;
    }
}

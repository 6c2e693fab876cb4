package vn.kecan.planning.rule.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.law.Course;
import vn.kecan.planning.law.Dispensation;
import vn.kecan.planning.law.Flip;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.Granted;
import vn.kecan.planning.rule.eligibility.Lifted;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Has the law judge a nomination, with the dispensations granted in it, and tells how the answer goes on by itself. */
@ApplicationScoped
public class JudgeNomination {

    private final Granted granted;
    private final Scope scope;

    JudgeNomination(Granted granted, Scope scope) {
        this.granted = granted;
        this.scope = scope;
    }

    /**
     * The verdicts with the days on which they change. When the law of the day itself was asked for, the law goes on with
     * the days; a law day of its own stays.
     */
    public Course follow(Nomination it, Moment moment) {
        return follow(it, moment.law(), grantedTo(it, granted(it, moment)));
    }

    /** The same, with all that was granted to anybody for the purpose, to judge many cases. */
    public Course follow(Nomination it, Moment moment, Map<Granted.Case, List<Dispensation>> granted) {
        var cadre = it.cadre().code();
        var own = scope.isOwn(cadre) ? List.<Dispensation>of() : granted.getOrDefault(matter(it), List.of());
        return follow(it, moment.law(), own);
    }

    /**
     * What changes by itself up to a day, with all that was granted to anybody for the purpose. Of no caller: who may not
     * know of the case, is for whoever asks to know.
     */
    public static List<Flip> flips(
            Nomination it, Moment moment, LocalDate last, Map<Granted.Case, List<Dispensation>> granted) {
        return flips(it, moment.law(), last, granted.getOrDefault(matter(it), List.of()));
    }

    static List<Flip> flips(Nomination it, Law law, LocalDate last, List<Dispensation> granted) {
        var quiet = law.quietly();
        var moves = law.day().equals(it.asOf());
        return Flip.until(
                last,
                it.asOf(),
                day -> seen(it.on(day), moves ? quiet.on(day) : quiet, granted, moves),
                day -> verdicts(it.on(day), moves ? law.on(day) : law, granted));
    }

    static Course follow(Nomination it, Law law, List<Dispensation> granted) {
        var moves = law.day().equals(it.asOf());
        return Course.from(
                it.asOf(),
                day -> seen(it.on(day), moves ? law.on(day) : law, granted, moves),
                verdicts -> Eligible.from(verdicts, law),
                word -> word == Eligible.YES);
    }

    /** The verdicts of the day alone. */
    List<Verdict> verdicts(Nomination it, Law law, Map<String, List<Dispensation>> granted) {
        return verdicts(it, law, grantedTo(it, granted));
    }

    /** The verdicts of the day alone, with all that was granted to anybody for the purpose; whoever asks. */
    public List<Verdict> onTheDay(Nomination it, Law law, Map<Granted.Case, List<Dispensation>> granted) {
        return verdicts(it, law, granted.getOrDefault(matter(it), List.of()));
    }

    /** The verdicts of the day alone under two laws, with what was granted to anybody for the purpose. */
    public JudgedTwice twice(
            Nomination it, Law before, Law after, Map<Granted.Case, List<Dispensation>> granted, UUID list) {
        var matter = matter(it);
        var own = granted.getOrDefault(matter, List.of());
        return new JudgedTwice(list, it.unit().code(), matter, verdicts(it, before, own), verdicts(it, after, own));
    }

    /** The verdicts of the day alone, with what was granted to anybody for the purpose. */
    public List<Verdict> once(Nomination it, Law law, Map<Granted.Case, List<Dispensation>> granted) {
        return verdicts(it, law, granted.getOrDefault(matter(it), List.of()));
    }

    private static Granted.Case matter(Nomination it) {
        return new Granted.Case(it.cadre().code(), it.post().code(), it.term().code());
    }

    /** All that was granted to anybody for a purpose, to judge many cases. */
    public Map<Granted.Case, List<Dispensation>> granted(Purpose purpose, Moment moment) {
        return granted.forAll(purpose, moment);
    }

    /** What was granted to whom for the post of the nomination, to judge many for it. */
    Map<String, List<Dispensation>> granted(Nomination it, Moment moment) {
        return granted.forPost(it.post(), it.term(), it.purpose(), moment);
    }

    /** What was decided for the caller himself is not for his eyes, not even through a verdict. */
    List<Dispensation> grantedTo(Nomination it, Map<String, List<Dispensation>> granted) {
        var cadre = it.cadre().code();
        return scope.isOwn(cadre) ? List.of() : granted.getOrDefault(cadre, List.of());
    }

    private static Course.Seen seen(Nomination it, Law law, List<Dispensation> granted, boolean moves) {
        var days = new ArrayList<LocalDate>(it.turns(law));
        granted.forEach(one -> {
            days.add(one.period().from());
            Optional.ofNullable(one.period().to()).ifPresent(days::add);
        });
        if (moves) {
            days.addAll(law.rulebook().turnsAfter(it.asOf()));
        }
        return new Course.Seen(verdicts(it, law, granted), days);
    }

    private static List<Verdict> verdicts(Nomination it, Law law, List<Dispensation> granted) {
        var verdicts = Eligibility.judge(it, law).verdicts();
        return granted.isEmpty() ? verdicts : Lifted.by(granted, verdicts, law, it.asOf());
    }
}

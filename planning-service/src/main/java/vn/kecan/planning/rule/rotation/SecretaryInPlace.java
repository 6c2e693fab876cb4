package vn.kecan.planning.rule.rotation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** A secretary from 8 years in one place on must be reassigned, so not again to the same seat (45-CT/TW). */
final class SecretaryInPlace implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-19";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() != Purpose.ROTATE
                && it.post().kind() == PostKind.SECRETARY
                && it.unit().level() != Level.GRASSROOTS;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var limit = law.value("rotation.secretary-in-place");
        var run = run(it);
        var since = run.isEmpty() ? null : run.getFirst().from();
        long months = since == null ? 0 : ChronoUnit.MONTHS.between(since, it.asOf());
        var most = limit.number() - 1;
        return law.finding(this)
                .atMost(
                        limit,
                        most,
                        months,
                        limit.unit(),
                        () -> new Text(
                                "Làm bí thư liên tục tại %s đến %s được"
                                        .formatted(it.unit().code(), it.asOf()),
                                "Secretary of %s without a break until %s for"
                                        .formatted(it.unit().code(), it.asOf())))
                .fact("unit", it.unit().code())
                .fact("since", since)
                .fact("monthsInPlace", months)
                .fact("mustMoveFromMonths", limit.number())
                .flipsOn(since == null ? null : flip(run, reached(since, limit.number()), it.asOf()))
                .verdict();
    }

    /** The postings as secretary of the unit that reach the day without a gap, first one first. */
    private static List<Posting> run(Nomination it) {
        var run = new java.util.LinkedList<Posting>();
        var reaches = it.asOf();
        for (var one : asSecretary(it)) {
            var to = one.to();
            if (!one.from().isAfter(reaches)
                    && (to == null || !to.isBefore(reaches))
                    && (!run.isEmpty() || one.inForceOn(reaches))) {
                run.addFirst(one);
                reaches = one.from();
            }
        }
        return run;
    }

    private static List<Posting> asSecretary(Nomination it) {
        return it.held().stream()
                .filter(one -> secretaryOf(it.unit().code(), one.post()))
                .map(HeldPost::posting)
                .sorted(Comparator.comparing(Posting::from).reversed())
                .toList();
    }

    private static boolean secretaryOf(String unit, @Nullable Post post) {
        return post != null && post.kind() == PostKind.SECRETARY && post.unit().equals(unit);
    }

    /** The first day on which so many whole months have passed; a month may be too short to hold the same day. */
    private static LocalDate reached(LocalDate since, long months) {
        var day = since.plusMonths(months);
        return ChronoUnit.MONTHS.between(since, day) < months ? day.plusDays(1) : day;
    }

    /** Allowed: the day the limit is reached, if he is still in place. Barred: the day his time there ends, if known. */
    private static @Nullable LocalDate flip(List<Posting> run, LocalDate limit, LocalDate asOf) {
        var to = run.getLast().to();
        if (!limit.isAfter(asOf)) {
            return to;
        }
        return to == null || limit.isBefore(to) ? limit : null;
    }
}

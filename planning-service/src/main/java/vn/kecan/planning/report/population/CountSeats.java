package vn.kecan.planning.report.population;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.rule.seats.FilledPost;
import vn.kecan.planning.rule.seats.SeatChange;
import vn.kecan.planning.rule.seats.SeatJudgement;
import vn.kecan.planning.rule.seats.UnitSeats;

/** Judges the numbers of seats in a subtree, and how they changed. */
@ApplicationScoped
class CountSeats {

    SeatReportView count(Unit root, Moment moment, Locale language) {
        var units = moment.facts().subtree(root.code(), moment.asOf()).stream()
                .map(it -> ofUnit(it, moment, language))
                .filter(it -> !it.seats().isEmpty() || !it.overfilled().isEmpty())
                .toList();
        return new SeatReportView(
                root.code(),
                units,
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook());
    }

    /** The units that stand on the later day, whose seats on record differ from those of the earlier. */
    SeatChangesView changes(Unit root, LocalDate from, Moment moment, Locale language) {
        var facts = moment.facts();
        var units = facts.subtree(root.code(), moment.asOf()).stream()
                .map(it -> SeatChange.between(
                        it,
                        from,
                        facts.postsOf(it.code(), from),
                        moment.asOf(),
                        facts.postsOf(it.code(), moment.asOf())))
                .filter(it -> !it.posts().isEmpty())
                .map(it -> new SeatChangesView.OfUnit(
                        it.unit().code(),
                        it.unit().name(),
                        it.posts().stream().map(SeatChangesView.OfPost::of).toList(),
                        said(SeatJudgement.ofChange(it, moment.law()), language)))
                .toList();
        return new SeatChangesView(
                root.code(),
                from,
                moment.asOf(),
                units,
                moment.knownAt(),
                moment.lawAt(),
                facts.snapshot(),
                moment.rulebook());
    }

    private static SeatReportView.OfUnit ofUnit(Unit unit, Moment moment, Locale language) {
        var posts = moment.facts().postsOf(unit.code(), moment.asOf());
        var above = unit.parent() == null ? List.<Post>of() : moment.facts().postsOf(unit.parent(), moment.asOf());
        var overfilled = posts.stream()
                .map(it -> new FilledPost(it, holders(it, moment)))
                .flatMap(it -> SeatJudgement.ofPost(it, moment.law()).stream())
                .filter(it -> it.outcome() != Outcome.ALLOWED)
                .toList();
        return new SeatReportView.OfUnit(
                unit.code(),
                unit.name(),
                said(SeatJudgement.ofUnit(new UnitSeats(unit, posts, above), moment.law()), language),
                said(overfilled, language));
    }

    private static List<String> holders(Post post, Moment moment) {
        return moment.facts().holdersOf(post.code(), moment.asOf()).stream()
                .map(Posting::cadre)
                .toList();
    }

    private static List<VerdictSaid> said(List<Verdict> verdicts, Locale language) {
        return VerdictSaid.of(VerdictView.of(verdicts), language);
    }
}

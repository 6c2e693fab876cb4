package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kecan.planning.law.Flip;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.plan.EntryFlips;
import vn.kecan.planning.slate.CandidateFlips;

/** Verdicts on plan entries and on candidates that flip by themselves, in both directions, each with its rule. */
@ApplicationScoped
class VerdictsFlipping implements NoticeSource {

    private final EntryFlips entries;
    private final CandidateFlips candidates;

    VerdictsFlipping(EntryFlips entries, CandidateFlips candidates) {
        this.entries = entries;
        this.candidates = candidates;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.VERDICT_FLIPS);
    }

    @Override
    public List<Notice> notices(NoticeQuestion asked) {
        var ofPlans = entries.until(asked.until(), asked.units(), asked.moment()).stream()
                .map(it -> notice(
                        it.unit(),
                        NoticeSubject.ofEntry(it.plan(), it.entry(), it.term(), it.post(), it.cadre()),
                        it.flip()));
        var ofSlates = candidates.until(asked.until(), asked.units(), asked.moment()).stream()
                .map(it -> notice(
                        it.unit(), NoticeSubject.ofCandidate(it.slate(), it.term(), it.post(), it.cadre()), it.flip()));
        return Stream.concat(ofPlans, ofSlates).toList();
    }

    static Notice notice(String unit, NoticeSubject subject, Flip it) {
        var told = it.told();
        return new Notice(
                NoticeKind.VERDICT_FLIPS,
                unit,
                subject,
                it.on(),
                way(it),
                told.rule(),
                told.grounds().citation(),
                said(it));
    }

    private static NoticeWay way(Flip it) {
        if (it.passedBefore() == it.passesAfter()) {
            return NoticeWay.OTHER;
        }
        return it.passesAfter() ? NoticeWay.BECOMES : NoticeWay.CEASES;
    }

    private static Text said(Flip it) {
        var after = it.after();
        if (after == null) {
            return new Text(
                    "Từ ngày %s, %s không còn áp dụng."
                            .formatted(it.on(), it.told().rule()),
                    "From %s on, %s does not speak any more."
                            .formatted(it.on(), it.told().rule()));
        }
        return new Text("Từ ngày %s: ".formatted(it.on()), "From %s on: ".formatted(it.on()))
                .plus(after.grounds().because());
    }
}

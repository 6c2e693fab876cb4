package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Submits a slate that nothing bars, and freezes what was submitted. */
@ApplicationScoped
class SubmitSlate {

    private final Slates slates;
    private final SlateAccess access;
    private final JudgeSlate judge;
    private final Structures structures;
    private final Versions versions;
    private final Caller caller;
    private final Call call;

    SubmitSlate(
            Slates slates,
            SlateAccess access,
            JudgeSlate judge,
            Structures structures,
            Versions versions,
            Caller caller,
            Call call) {
        this.slates = slates;
        this.access = access;
        this.judge = judge;
        this.structures = structures;
        this.versions = versions;
        this.caller = caller;
        this.call = call;
    }

    Written submit(Recording rec, UUID id, NewSubmission wanted, Moment moment) {
        access.visible(id);
        rec.lock();
        var slate = access.visible(id).mustAllow(Step.SUBMIT);
        rec.match(slate.etag());
        var standing = slates.candidates(id);
        var judged = judge.judge(slate, standing, moment.under(rec));
        var structure = structures.count(slate, standing, moment.under(rec));
        NotSubmittable.mustBeSound(slate, standing, judged, structure);

        var version = versions.freeze(frozen(slate, standing, judged, wanted), rec);
        var act = Act.taken(Step.SUBMIT, id, Step.SUBMIT.leadsFrom(slate.state()), rec, caller);
        act.version = version.n;
        act.reason = wanted.reason();
        slates.keep(version);
        slates.keep(act);

        var after = slate.after(act);
        rec.enter(Entry.of(
                        Step.SUBMIT.action(),
                        "slate",
                        id.toString(),
                        SlateView.of(slate),
                        new Submitted(SlateView.of(after), versions.head(version)))
                .because(wanted.reason()));
        return Written.created(
                "/api/planning/v1/slates/" + id + "/versions/" + version.n,
                after.etag(),
                versions.view(version, call.language()));
    }

    /** What the ledger remembers: the state, and the version with the hash of what was frozen. */
    record Submitted(SlateView slate, SlateVersionHeadView version) {}

    private SlateFrozen frozen(SlateNow slate, List<Candidate> standing, SlateJudged judged, NewSubmission wanted) {
        var it = slate.slate();
        return new SlateFrozen(
                it.id,
                slate.submissions() + 1,
                it.unit,
                it.term,
                it.kind,
                it.post,
                slate.seats(),
                slate.surplus(),
                caller.name(),
                wanted.reason(),
                standing.stream()
                        .map(one -> new SlateFrozen.Standing(one.cadre, one.reelection))
                        .toList(),
                judged,
                structures.of(slate));
    }
}

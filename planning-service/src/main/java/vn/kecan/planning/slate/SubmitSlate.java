package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.step.Step;
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
    private final NotDispensedByProposer dispensed;
    private final Freezing freezing;
    private final Caller caller;
    private final Call call;

    SubmitSlate(
            Slates slates,
            SlateAccess access,
            JudgeSlate judge,
            Structures structures,
            Versions versions,
            NotDispensedByProposer dispensed,
            Freezing freezing,
            Caller caller,
            Call call) {
        this.slates = slates;
        this.access = access;
        this.judge = judge;
        this.structures = structures;
        this.versions = versions;
        this.dispensed = dispensed;
        this.freezing = freezing;
        this.caller = caller;
        this.call = call;
    }

    Written submit(Recording rec, UUID id, NewSubmission wanted, Moment moment) {
        access.visible(id);
        rec.lock();
        var slate = access.visible(id).mustAllow(Step.SUBMIT);
        rec.match(slate.etag());
        var standing = slates.candidates(id);
        dispensed.must(slate.slate(), standing.stream().map(it -> it.cadre).toList(), moment.under(rec));
        var judged = judge.judge(slate, standing, moment.under(rec));
        var structure = structures.count(slate, standing, moment.under(rec));
        NotSubmittable.mustBeSound(slate, standing, judged, structure);

        var version = versions.freeze(
                freezing.content(slate, standing, judged, new Freezing.Said(caller.name(), wanted.reason())), rec);
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
}

package vn.kecan.planning.slate.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes in an objection to the published version, within the time named there. */
@ApplicationScoped
class TakeInObjection {

    private final SlateProcedure procedure;
    private final Publications publications;
    private final PublicationViews views;
    private final Caller caller;

    TakeInObjection(SlateProcedure procedure, Publications publications, PublicationViews views, Caller caller) {
        this.procedure = procedure;
        this.publications = publications;
        this.views = views;
        this.caller = caller;
    }

    Written take(Recording rec, UUID id, NewObjection wanted, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.OBJECT);
        rec.match(slate.etag());
        var published = publications.of(id).orElseThrow();
        var received = wanted.receivedOn();
        if (received.isBefore(published.publishedOn)
                || received.isAfter(published.objectionsBy)
                || received.isAfter(moment.asOf())) {
            throw PublicationRefusals.outsideTime(published, received, moment.asOf());
        }
        var it = new Objection();
        it.n = rec.n();
        it.slate = id;
        it.version = slate.version();
        it.receivedOn = received;
        it.objector = wanted.objector();
        it.said = wanted.said();
        it.actor = caller.name();
        it.actorId = caller.subject();
        it.at = rec.at();
        publications.keep(it);
        var after = procedure.take(rec, slate, Doing.of(Step.OBJECT, null));
        var view = views.view(it, null);
        rec.enter(Entry.of(Step.OBJECT.action(), "slate", id.toString(), null, view));
        return Written.created("/api/planning/v1/slates/" + id + "/objections", after.etag(), view);
    }
}

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

/** Records that an approved slate was made public. */
@ApplicationScoped
class Publish {

    private final SlateProcedure procedure;
    private final Publications publications;
    private final PublicationViews views;
    private final Caller caller;

    Publish(SlateProcedure procedure, Publications publications, PublicationViews views, Caller caller) {
        this.procedure = procedure;
        this.publications = publications;
        this.views = views;
        this.caller = caller;
    }

    Written publish(Recording rec, UUID id, NewPublication wanted, Moment moment) {
        procedure.visible(id);
        if (wanted.objectionsBy().isBefore(moment.asOf())) {
            throw PublicationRefusals.past(wanted.objectionsBy(), moment.asOf());
        }
        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.PUBLISH);
        rec.match(slate.etag());
        var it = new Publication();
        it.n = rec.n();
        it.slate = id;
        it.version = slate.version();
        it.publishedOn = moment.asOf();
        it.objectionsBy = wanted.objectionsBy();
        it.place = wanted.place();
        it.document = views.written(wanted.document());
        it.actor = caller.name();
        it.at = rec.at();
        publications.keep(it);
        var after = procedure.take(rec, slate, Doing.of(Step.PUBLISH, null).by(wanted.document()));
        var view = views.view(it, 0, after.state());
        rec.enter(Entry.of(Step.PUBLISH.action(), "slate", id.toString(), null, view)
                .by(wanted.document()));
        return Written.created("/api/planning/v1/slates/" + id + "/publication", after.etag(), view);
    }
}

package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.planning.slate.structure.StructureShape;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Gives a draft its structure; the candidates stay, and submission tells whether they fit it. */
@ApplicationScoped
class SetStructure {

    private final Slates slates;
    private final SlateAccess access;
    private final Structures structures;
    private final Reach reach;
    private final Caller caller;

    SetStructure(Slates slates, SlateAccess access, Structures structures, Reach reach, Caller caller) {
        this.slates = slates;
        this.access = access;
        this.structures = structures;
        this.reach = reach;
        this.caller = caller;
    }

    Written set(Recording rec, UUID id, NewStructure wanted, Moment moment) {
        access.visible(id);
        StructureShape.mustMakeSense(wanted.parts(), reach, moment);
        rec.lock();
        var slate = access.visible(id);
        rec.match(slate.etag());
        slate.mustAllow(Step.STRUCTURE);
        var act = Act.taken(Step.STRUCTURE, id, Step.STRUCTURE.leadsFrom(slate.state()), rec, caller);
        act.structure = structures.kept(wanted.parts());
        act.reason = wanted.reason();
        slates.keep(act);

        var after = slate.after(act);
        rec.enter(Entry.of(Step.STRUCTURE.action(), "slate", id.toString(), structures.of(slate), wanted.parts())
                .because(wanted.reason()));
        var counted = structures.count(after, slates.candidates(id), moment.under(rec));
        return Written.ok(after.etag(), StructureView.of(counted, moment.facts().snapshot()));
    }
}

package vn.kecan.planning.decision.dispensation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.decision.kinship.Actor;
import vn.kecan.planning.decision.kinship.Kinship;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.rule.eligibility.Granted;
import vn.kecan.planning.rule.eligibility.Proposed;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records that somebody competent has dispensed a cadre from a rule in one case. */
@ApplicationScoped
class GrantDispensation {

    private final Dispensations dispensations;
    private final DispensationAccess access;
    private final DispensationRecord record;
    private final Reach reach;
    private final Instance<Proposed> proposals;
    private final Kinship kinship;
    private final Caller caller;

    GrantDispensation(
            Dispensations dispensations,
            DispensationAccess access,
            DispensationRecord record,
            Reach reach,
            @Any Instance<Proposed> proposals,
            Kinship kinship,
            Caller caller) {
        this.dispensations = dispensations;
        this.access = access;
        this.record = record;
        this.reach = reach;
        this.proposals = proposals;
        this.kinship = kinship;
        this.caller = caller;
    }

    Written grant(Recording rec, NewDispensation wanted, Moment today) {
        access.mustNotBeOwn(wanted.cadre());
        Asked.mustBeSane("from", wanted.from());
        reach.mustHaveCadre("cadre", wanted.cadre(), today);
        var post = reach.mustHavePost("post", wanted.post(), today);
        reach.mustKnowTerm("term", wanted.term(), today);
        access.mustBeCompetent(post, today.asOf());
        mustNotHaveProposed(wanted, today);
        var unrelated = kinship.mustNotBeRelated(
                List.of(Actor.of(caller)), List.of(wanted.cadre()), "dispensation for " + post.code());
        rec.lock();
        mustNotHaveProposed(wanted, today.under(rec));
        mustBeDispensable(wanted.rule(), today.under(rec));
        mustBeTheFirst(wanted, rec);

        var it = new GrantedDispensation();
        it.id = UUID.randomUUID();
        it.cadre = wanted.cadre();
        it.rule = wanted.rule();
        it.post = wanted.post();
        it.unit = post.unit();
        it.term = wanted.term();
        it.purpose = wanted.purpose();
        it.authority = wanted.authority();
        it.reason = wanted.reason();
        it.document = record.written(wanted.document());
        it.documentNumber = wanted.document().number();
        it.grantedBy = caller.name();
        it.grantedId = caller.subject();
        it.family = unrelated.family();
        it.validFrom = wanted.from();
        it.validTo = wanted.to();
        it.knownFrom = rec.at();
        it.recordedBy = rec.n();
        dispensations.keep(it);

        var view = record.view(it);
        rec.enter(Entry.of("dispensation.grant", "dispensation", it.id.toString(), null, view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/dispensations/" + it.id, it.etag(), view);
    }

    /** Granting and proposing are for different persons. */
    private void mustNotHaveProposed(NewDispensation it, Moment moment) {
        var matter = new Granted.Case(it.cadre(), it.post(), it.term());
        if (proposals.stream().anyMatch(one -> one.by(caller.subject(), matter, it.purpose(), moment))) {
            throw DispensationRefusals.ownProposal(it.cadre());
        }
    }

    private static void mustBeDispensable(String rule, Moment moment) {
        var entry = moment.law().rulebook().rule(rule).orElseThrow(() -> DispensationRefusals.noSuchRule(rule));
        if (entry.dispensable() == null) {
            throw DispensationRefusals.notDispensable(rule);
        }
    }

    private void mustBeTheFirst(NewDispensation it, Recording rec) {
        var same = dispensations.forPost(it.post(), it.term(), it.purpose(), it.from(), rec.at()).stream()
                .filter(one -> one.cadre.equals(it.cadre()) && one.rule.equals(it.rule()))
                .anyMatch(one -> it.to() == null || one.validFrom.isBefore(it.to()));
        if (same) {
            throw DispensationRefusals.twice(it.cadre(), it.rule());
        }
    }
}

package vn.kecan.planning.decision.delegation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Lets another approver decide for the caller. */
@ApplicationScoped
class Delegate {

    private final Delegations delegations;
    private final Reach reach;
    private final Caller caller;
    private final ObjectMapper json;

    Delegate(Delegations delegations, Reach reach, Caller caller, ObjectMapper json) {
        this.delegations = delegations;
        this.reach = reach;
        this.caller = caller;
        this.json = json;
    }

    Written delegate(Recording rec, NewDelegation wanted, Moment moment) {
        reach.mustHaveUnit("unit", wanted.unit(), moment);
        mustMakeSense(wanted, moment);
        rec.lock();
        var it = new Delegation();
        it.id = UUID.randomUUID();
        it.unit = wanted.unit();
        it.fromName = caller.name();
        it.fromId = caller.subject();
        it.fromCadre = caller.cadre().orElse(null);
        it.toName = wanted.to();
        it.validFrom = wanted.from();
        it.validTo = wanted.until();
        it.document = written(wanted.document());
        it.knownFrom = rec.at();
        it.recordedBy = rec.n();
        delegations.keep(it);
        var view = view(it);
        rec.enter(Entry.of("delegation.give", "delegation", it.id.toString(), null, view)
                .by(wanted.document()));
        return Written.created("/api/planning/v1/delegations/" + it.id, it.etag(), view);
    }

    private void mustMakeSense(NewDelegation wanted, Moment moment) {
        if (wanted.to().equals(caller.name())) {
            throw Problems.unprocessable(
                    "to",
                    wanted.to(),
                    "Không thể ủy quyền cho chính mình.",
                    "Nobody can delegate to himself. Maybe another user was meant.");
        }
        if (!wanted.from().isBefore(wanted.until())) {
            throw Problems.unprocessable(
                    "until",
                    wanted.until(),
                    "Phải sau ngày bắt đầu " + wanted.from() + "; ngày này không còn hiệu lực.",
                    "Must be after the first day " + wanted.from() + "; on this day it holds no more.");
        }
        if (!wanted.until().isAfter(moment.asOf())) {
            throw Problems.unprocessable(
                    "until",
                    wanted.until(),
                    "Thời hạn đã qua; hôm nay là " + moment.asOf() + ".",
                    "This time is over; today is " + moment.asOf() + ".");
        }
    }

    DelegationView view(Delegation it) {
        try {
            return new DelegationView(
                    it.id,
                    it.fromName,
                    it.toName,
                    it.unit,
                    it.validFrom,
                    it.validTo,
                    json.readValue(it.document, DecidingDocument.class),
                    it.knownFrom,
                    it.knownTo,
                    it.etag());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The document of a delegation cannot be read", impossible);
        }
    }

    private String written(DecidingDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

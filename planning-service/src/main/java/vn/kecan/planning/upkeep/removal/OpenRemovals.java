package vn.kecan.planning.upkeep.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.platform.write.Recording;

/** The way in for rooms that list or decide open proposals within a write of theirs. Whose eyes they are for, they say. */
@ApplicationScoped
public class OpenRemovals {

    /** An open proposal. */
    public record OpenRemoval(
            UUID id,
            UUID plan,
            String unit,
            String term,
            UUID entry,
            String cadre,
            String post,
            String rule,
            RemovalDue due,
            LocalDate seenOn,
            VerdictView verdict) {}

    private final RemovalProposals proposals;
    private final RemovalRecord record;

    OpenRemovals(RemovalProposals proposals, RemovalRecord record) {
        this.proposals = proposals;
        this.record = record;
    }

    /** Those of the plans, in the order in which they were seen. */
    public List<OpenRemoval> of(Collection<UUID> plans) {
        return proposals.open(plans).stream().map(this::told).toList();
    }

    /** Those of the plans of exactly these units. */
    public List<OpenRemoval> ofUnits(Collection<String> units) {
        return proposals.page(units, null, RemovalState.OPEN, null, 0, Integer.MAX_VALUE).stream()
                .map(this::told)
                .toList();
    }

    private OpenRemoval told(RemovalProposal it) {
        return new OpenRemoval(
                it.id,
                it.plan,
                it.unit,
                it.term,
                it.entry,
                it.cadre,
                it.post,
                it.rule,
                it.due,
                it.seenOn,
                record.verdict(it));
    }

    /** The entries were taken out by the write in progress, for this reason. */
    public void accept(Recording rec, Collection<UUID> ids, String reason) {
        decide(rec, ids, RemovalState.ACCEPTED, reason);
    }

    /** The entries stay by the write in progress, for this reason. */
    public void decline(Recording rec, Collection<UUID> ids, String reason) {
        decide(rec, ids, RemovalState.DECLINED, reason);
    }

    private void decide(Recording rec, Collection<UUID> ids, RemovalState as, String reason) {
        ids.stream()
                .flatMap(it -> proposals.one(it).stream())
                .sorted(Comparator.comparing(it -> it.n))
                .forEach(it -> {
                    var held = proposals.held(it);
                    if (held.state != RemovalState.OPEN) {
                        throw RemovalRefusals.decided(held);
                    }
                    proposals.decide(held, as, as == RemovalState.ACCEPTED ? held.rule + ": " + reason : reason, rec);
                });
    }
}

package vn.kecan.planning.upkeep.removal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.VerdictSaid;

/** How proposals are kept, shown and remembered. */
@ApplicationScoped
class RemovalRecord {

    /** A proposal in words that no language changes: what the ledger hashes. */
    record Said(
            UUID id,
            UUID plan,
            UUID entry,
            String cadre,
            String post,
            String rule,
            RemovalDue due,
            VerdictView verdict,
            String snapshot,
            String rulebook,
            RemovalState state,
            @Nullable String reason) {}

    private final ObjectMapper json;

    RemovalRecord(ObjectMapper json) {
        this.json = json;
    }

    RemovalProposal proposal(RemovalDiff.Proposed of, Moment moment) {
        var it = new RemovalProposal();
        it.id = UUID.randomUUID();
        it.plan = of.entry().plan();
        it.unit = of.entry().unit();
        it.term = of.entry().term();
        it.entry = of.entry().entry();
        it.cadre = of.entry().cadre();
        it.post = of.entry().post();
        it.rule = of.ground().rule();
        it.facts = of.ground().facts();
        it.due = of.ground().due();
        it.verdict = written(of.ground().verdict());
        it.snapshot = moment.facts().snapshot();
        it.rulebook = moment.rulebook();
        it.seenOn = moment.asOf();
        it.state = RemovalState.OPEN;
        return it;
    }

    Said said(RemovalProposal it) {
        return new Said(
                it.id,
                it.plan,
                it.entry,
                it.cadre,
                it.post,
                it.rule,
                it.due,
                verdict(it),
                it.snapshot,
                it.rulebook,
                it.state,
                it.reason);
    }

    RemovalProposalView view(RemovalProposal it, Locale language) {
        return new RemovalProposalView(
                it.id,
                it.plan,
                it.unit,
                it.term,
                it.entry,
                it.cadre,
                it.post,
                it.rule,
                it.due,
                VerdictSaid.of(verdict(it), language),
                it.snapshot,
                it.rulebook,
                it.seenOn,
                it.seenAt,
                it.state,
                it.reason,
                it.endedAt,
                it.endedSnapshot,
                it.etag());
    }

    VerdictView verdict(RemovalProposal it) {
        try {
            return json.readValue(it.verdict, VerdictView.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The verdict of proposal " + it.id + " cannot be read", impossible);
        }
    }

    private String written(VerdictView it) {
        try {
            return json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package vn.kecan.planning.slate.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.slate.step.SlateState;

/** How a conference is kept, and how much of it is shown in which state of its slate. */
@ApplicationScoped
class BallotRecords {

    private static final HexFormat HEX = HexFormat.of();
    private static final TypeReference<List<NewBallot.Votes>> VOTES = new TypeReference<>() {};

    private final ObjectMapper json;

    BallotRecords(ObjectMapper json) {
        this.json = json;
    }

    /** What the ledger's hash is over: everything, with a salt that is never shown. */
    record Remembered(BallotView ballot, UUID salt) {}

    Remembered remembered(Ballot it) {
        return new Remembered(view(it, counts(it, Locale.ENGLISH)), it.salt);
    }

    /** The conference with its counts where they are not sealed, or where the state of the slate has opened them. */
    BallotView view(Ballot it, SlateState state, Locale language) {
        return view(it, open(it, state) ? counts(it, language) : null);
    }

    static boolean open(Ballot it, SlateState state) {
        return !it.conference.sealed() || state.opensSealedCounts();
    }

    MinutesView minutes(Ballot it) {
        return new MinutesView(
                it.minutesTitle,
                HEX.formatHex(it.minutesDigest),
                it.minutes == null ? null : Base64.getEncoder().encodeToString(it.minutes));
    }

    BallotOutcome outcome(Ballot it) {
        try {
            return json.readValue(it.outcome, BallotOutcome.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The outcome of ballot " + it.n + " cannot be read", impossible);
        }
    }

    String written(Object it) {
        try {
            return json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private BallotView.Counts counts(Ballot it, Locale language) {
        var outcome = outcome(it);
        try {
            return new BallotView.Counts(
                    it.issued,
                    it.returned,
                    it.valid,
                    json.readValue(it.votes, VOTES),
                    outcome.goingOn(),
                    VerdictSaid.of(outcome.verdicts(), language),
                    outcome.rulebook(),
                    it.minutesTitle,
                    HEX.formatHex(it.minutesDigest));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The votes of ballot " + it.n + " cannot be read", impossible);
        }
    }

    private static BallotView view(Ballot it, BallotView.@org.jspecify.annotations.Nullable Counts counts) {
        return new BallotView(
                it.n,
                it.slate,
                it.version,
                it.step,
                it.conference,
                it.body,
                it.heldOn,
                it.chair,
                it.summoned,
                it.present,
                it.conference.sealed(),
                counts,
                it.actor,
                it.at);
    }
}

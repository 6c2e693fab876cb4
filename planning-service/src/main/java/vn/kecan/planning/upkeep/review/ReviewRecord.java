package vn.kecan.planning.upkeep.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Judged;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.plan.KnownPlans.KnownPlan;

/** How reviews are kept, shown and remembered. Nobody is shown what is concluded of himself. */
@ApplicationScoped
class ReviewRecord {

    /** A review in words that no language changes: what the ledger hashes. */
    record Whole(
            UUID id,
            UUID plan,
            int year,
            int number,
            ReviewState state,
            List<ReviewOutcome.Line> lines,
            @Nullable String reason,
            @Nullable DecidingDocument document,
            @Nullable Judged judged) {}

    private final ObjectMapper json;
    private final Scope scope;

    ReviewRecord(ObjectMapper json, Scope scope) {
        this.json = json;
        this.scope = scope;
    }

    @Nullable
    String written(@Nullable Object it) {
        try {
            return it == null ? null : json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The conclusions set last. */
    ReviewContent content(ReviewNow it) {
        return it.last(ReviewStep.CONCLUDE)
                .map(act -> read(act.content, ReviewContent.class))
                .orElse(ReviewContent.NONE);
    }

    Whole whole(ReviewNow it) {
        var last = it.acts().getLast();
        return new Whole(
                it.review().id,
                it.review().plan,
                it.review().year,
                it.review().number,
                it.state(),
                lines(it),
                last.reason,
                read(last.document, DecidingDocument.class),
                read(last.judged, Judged.class));
    }

    ReviewView view(ReviewNow it, KnownPlan plan, List<ProposedRemoval> proposed, Locale language) {
        return new ReviewView(
                it.review().id,
                plan.id(),
                plan.unit(),
                plan.term(),
                it.review().year,
                it.review().number,
                it.state(),
                lines(it).stream()
                        .filter(line -> !scope.isOwn(line.of().cadre()))
                        .map(line -> line(line, language))
                        .toList(),
                proposed,
                done(it.opening(), language),
                it.last(ReviewStep.CLOSE).map(act -> done(act, language)).orElse(null),
                it.last(ReviewStep.REPORT).map(act -> done(act, language)).orElse(null),
                it.last(ReviewStep.WITHDRAW).map(act -> done(act, language)).orElse(null),
                it.etag());
    }

    /** Those carried out; before that, those set. */
    private List<ReviewOutcome.Line> lines(ReviewNow it) {
        return it.last(ReviewStep.CLOSE)
                .map(act -> read(act.content, ReviewOutcome.class).lines())
                .orElseGet(() -> content(it).lines().stream()
                        .map(line -> new ReviewOutcome.Line(line, line.entry(), List.of(), List.of()))
                        .toList());
    }

    private static ReviewView.Line line(ReviewOutcome.Line it, Locale language) {
        return new ReviewView.Line(
                it.of().conclusion(),
                it.entry(),
                it.of().cadre(),
                it.of().post(),
                it.of().reason(),
                it.of().addition(),
                it.proposals(),
                VerdictSaid.of(it.verdicts(), language));
    }

    private ReviewView.Done done(ReviewAct it, Locale language) {
        var judged = read(it.judged, Judged.class);
        return new ReviewView.Done(
                it.actor,
                it.at,
                it.day,
                it.reason,
                read(it.document, DecidingDocument.class),
                judged == null
                        ? null
                        : new ReviewView.Said(
                                judged.asOf(),
                                judged.knownAt(),
                                judged.lawAt(),
                                judged.snapshot(),
                                judged.rulebook(),
                                VerdictSaid.of(judged.verdicts(), language)));
    }

    private <T> T read(@Nullable String text, Class<T> as) {
        try {
            return text == null ? null : json.readValue(text, as);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What is on record of a review cannot be read", impossible);
        }
    }
}

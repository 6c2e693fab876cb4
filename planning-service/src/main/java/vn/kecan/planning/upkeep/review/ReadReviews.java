package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.ChangePlan;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;

/** What there is to see of reviews. */
@ApplicationScoped
class ReadReviews {

    /** Where the list goes on. */
    record Position(long after) {}

    private final Reviews reviews;
    private final ReviewAccess access;
    private final ReviewRecord record;
    private final ToLookAt toLookAt;
    private final ChangePlan plans;
    private final Cursors cursors;
    private final Caller caller;
    private final Call call;

    ReadReviews(
            Reviews reviews,
            ReviewAccess access,
            ReviewRecord record,
            ToLookAt toLookAt,
            ChangePlan plans,
            Cursors cursors,
            Caller caller,
            Call call) {
        this.reviews = reviews;
        this.access = access;
        this.record = record;
        this.toLookAt = toLookAt;
        this.plans = plans;
        this.cursors = cursors;
        this.caller = caller;
        this.call = call;
    }

    Page<ReviewView> list(UUID planId, @Nullable String cursor, @Nullable String limit, Moment today) {
        var plan = plans.visible(planId);
        var size = Asked.limit(limit);
        var name = Cursors.list("reviews", Map.of("root", caller.unit(), "plan", planId.toString()));
        var after =
                cursor == null ? 0 : cursors.read(name, cursor, Position.class).after();
        var found = reviews.page(planId, after, size + 1);
        var last = found.size() > size ? found.get(size - 1).review().recordedBy : 0;
        return Page.of(
                found.stream()
                        .map(it -> record.view(it, plan, proposed(it, today), call.language()))
                        .toList(),
                size,
                any -> cursors.write(name, new Position(last)));
    }

    Response one(UUID planId, UUID id, Moment today) {
        var review = access.visible(planId, id);
        return Response.ok(record.view(review, plans.visible(planId), proposed(review, today), call.language()))
                .header("ETag", '"' + review.etag() + '"')
                .build();
    }

    private List<ProposedRemoval> proposed(ReviewNow it, Moment today) {
        return it.state() == ReviewState.OPEN ? toLookAt.in(it.review().plan, today, call.language()) : List.of();
    }
}

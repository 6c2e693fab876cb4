package vn.kecan.personnel.feed;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.time.Now;

/** The feed in the form the client accepts. */
@ApplicationScoped
class AnswerChanges {

    private final FeedReach reach;
    private final ReadChanges readChanges;
    private final AwaitChanges await;
    private final FollowChanges follow;
    private final Changes changes;
    private final Readers readers;
    private final Places places;
    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private final Now now;
    private final Duration longest;

    AnswerChanges(
            FeedReach reach,
            ReadChanges readChanges,
            AwaitChanges await,
            FollowChanges follow,
            Changes changes,
            Readers readers,
            Places places,
            SecurityIdentity identity,
            CurrentVertxRequest request,
            Now now,
            FeedSettings settings) {
        this.reach = reach;
        this.readChanges = readChanges;
        this.await = await;
        this.follow = follow;
        this.changes = changes;
        this.readers = readers;
        this.places = places;
        this.identity = identity;
        this.request = request;
        this.now = now;
        this.longest = settings.longestFollow();
    }

    Response page(@Nullable String after, int limit, Duration most) {
        var root = reach.root();
        var read = read(root, after, limit, most);
        var next = readChanges.cursor(root, read.position());
        return Response.ok(new ChangePage(read.events(), next, changes.last(root)))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    Response batch(@Nullable String after, int limit, Duration most) {
        var root = reach.root();
        var read = read(root, after, limit, most);
        var next = readChanges.cursor(root, read.position());
        return Response.ok(read.events())
                .type(ChangeResource.BATCH)
                .header("X-Next-Cursor", next)
                .header("Link", "<?after=" + next + "&limit=" + limit + ">; rel=\"next\"")
                .build();
    }

    /** The cursor is looked at before the stream begins: until then a failure can still be told as a problem. */
    Response stream(@Nullable String after) {
        var root = reach.root();
        var from = readChanges.position(root, after);
        readChanges.after(from, root, 1);
        var place = places.follower();
        var exchange = request.getCurrent();
        exchange.addEndHandler(left -> place.close());
        var connection = exchange.response();
        var most = most();
        StreamingOutput told = out -> {
            try (place) {
                follow.follow(root, from, most, () -> !connection.closed(), out);
            }
        };
        return Response.ok(told)
                .type(MediaType.SERVER_SENT_EVENTS)
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }

    private ReadChanges.Read read(@Nullable String root, @Nullable String after, int limit, Duration most) {
        var from = readChanges.position(root, after);
        if (most.isZero()) {
            return known(readChanges.after(from, root, limit));
        }
        try (var place = places.follower()) {
            return known(await.read(root, from, limit, most));
        }
    }

    private ReadChanges.Read known(ReadChanges.Read read) {
        readers.stands(identity, read.position());
        return read;
    }

    private Duration most() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0) {
            var valid = Duration.between(now.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
            return valid.compareTo(longest) < 0 ? valid : longest;
        }
        return longest;
    }
}

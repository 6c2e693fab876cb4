package vn.kecan.planning.decision.dispensation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;

/** What there is to see of dispensations. */
@ApplicationScoped
class ReadDispensations {

    /** Where the list goes on: always as it was known when its first page was read. */
    record Position(Instant knownAt, long after) {}

    private final Dispensations dispensations;
    private final DispensationAccess access;
    private final DispensationRecord record;
    private final Moments moments;
    private final Cursors cursors;
    private final Caller caller;

    ReadDispensations(
            Dispensations dispensations,
            DispensationAccess access,
            DispensationRecord record,
            Moments moments,
            Cursors cursors,
            Caller caller) {
        this.dispensations = dispensations;
        this.access = access;
        this.record = record;
        this.moments = moments;
        this.cursors = cursors;
        this.caller = caller;
    }

    Page<DispensationView> list(
            @Nullable String cadre,
            @Nullable String post,
            @Nullable String knownAt,
            @Nullable String cursor,
            @Nullable String limit) {
        var size = Asked.limit(limit);
        var own = caller.cadre().orElse(null);
        var name = Cursors.list(
                "dispensations",
                Map.of(
                        "root", caller.unit(),
                        "own", String.valueOf(own),
                        "cadre", String.valueOf(cadre),
                        "post", String.valueOf(post),
                        "knownAt", String.valueOf(knownAt)));
        var from = cursor == null
                ? new Position(moments.recordedAt(knownAt), 0)
                : cursors.read(name, cursor, Position.class);
        var seen = new ArrayList<GrantedDispensation>();
        var found = dispensations.page(cadre, post, own, from.knownAt(), from.after(), size);
        while (!found.isEmpty() && seen.size() <= size) {
            found.stream().filter(access::sees).forEach(seen::add);
            found = dispensations.page(cadre, post, own, from.knownAt(), found.getLast().recordedBy, size);
        }
        var page = seen.stream().limit(size + 1L).toList();
        var last = page.size() > size ? page.get(size - 1).recordedBy : 0;
        return Page.of(
                page.stream().map(record::view).toList(),
                size,
                any -> cursors.write(name, new Position(from.knownAt(), last)));
    }

    Response one(UUID id) {
        var view = record.view(access.visible(id));
        return Response.ok(view).header("ETag", '"' + view.etag() + '"').build();
    }
}

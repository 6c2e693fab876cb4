package vn.kecan.planning.decision.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;

/** What there is to see of amendments. */
@ApplicationScoped
class ReadAmendments {

    /** Where the list goes on. */
    record Position(long after) {}

    private final Amendments amendments;
    private final AmendmentAccess access;
    private final AmendmentRecord record;
    private final Cursors cursors;
    private final Caller caller;

    ReadAmendments(
            Amendments amendments, AmendmentAccess access, AmendmentRecord record, Cursors cursors, Caller caller) {
        this.amendments = amendments;
        this.access = access;
        this.record = record;
        this.cursors = cursors;
        this.caller = caller;
    }

    Page<AmendmentView> list(@Nullable String cursor, @Nullable String limit) {
        var size = Asked.limit(limit);
        var name = Cursors.list("amendments", Map.of("root", caller.unit()));
        var after =
                cursor == null ? 0 : cursors.read(name, cursor, Position.class).after();
        var seen = new ArrayList<Amendment>();
        var found = amendments.after(after, size);
        while (!found.isEmpty() && seen.size() <= size) {
            found.stream().filter(access::sees).forEach(seen::add);
            found = amendments.after(found.getLast().recordedBy, size);
        }
        var page = seen.stream().limit(size + 1L).toList();
        var last = page.size() > size ? page.get(size - 1).recordedBy : 0;
        return Page.of(
                page.stream().map(it -> record.view(access.now(it))).toList(),
                size,
                any -> cursors.write(name, new Position(last)));
    }

    Response one(UUID id) {
        var view = record.view(access.visible(id));
        return Response.ok(view).header("ETag", '"' + view.etag() + '"').build();
    }
}

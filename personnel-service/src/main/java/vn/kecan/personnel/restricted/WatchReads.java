package vn.kecan.personnel.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Paging;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Shows the recorded reads: to the auditor those within his reach, to everybody those of his own record. */
@ApplicationScoped
class WatchReads {

    private final RestrictedReads reads;
    private final Reaches reaches;
    private final Whose whose;
    private final Caller caller;
    private final Asked asked;
    private final Paging paging;

    WatchReads(RestrictedReads reads, Reaches reaches, Whose whose, Caller caller, Asked asked, Paging paging) {
        this.reads = reads;
        this.reaches = reaches;
        this.whose = whose;
        this.caller = caller;
        this.asked = asked;
        this.paging = paging;
    }

    RestrictedReadPage all(RestrictedReads.Filter filter, @Nullable String cursor, int limit) {
        return page(filter, reaches.of(asked.today()), cursor, limit);
    }

    RestrictedReadPage of(RestrictedReads.Filter filter, String cadre, @Nullable String cursor, int limit) {
        var at = asked.at(null, null);
        whose.root(cadre, reaches.of(at.today()), at).orElseThrow(() -> Problems.notFound("cadre", cadre));
        if (!caller.has(Roles.AUDITOR) && caller.cadre().filter(cadre::equals).isEmpty()) {
            throw Problems.forbidden(
                    "not-your-record",
                    new Text(
                            "Chỉ kiểm tra (" + Roles.AUDITOR + ") và chính người đó được xem ai đã đọc hồ sơ.",
                            "Only the auditor (" + Roles.AUDITOR
                                    + ") and the cadre himself may see who read the record."));
        }
        return page(filter, null, cursor, limit);
    }

    private RestrictedReadPage page(
            RestrictedReads.Filter filter, @Nullable Reach reach, @Nullable String cursor, int limit) {
        var list = Paging.list(
                "restricted-reads",
                filter.cadre(),
                filter.who(),
                filter.group(),
                filter.from(),
                filter.to(),
                reach == null,
                caller.cadre().orElse(null));
        var position = paging.position(list, cursor, null, null);
        var before = position.after().isEmpty() ? null : Long.valueOf(position.after());
        var rows = reads.page(filter, reach, caller.cadre().orElse(null), asked.at(null, null), before, limit + 1);
        var next = paging.next(list, position.at(), rows, limit, it -> Long.toString(it.n()));
        return new RestrictedReadPage(rows.stream().limit(limit).toList(), next);
    }
}

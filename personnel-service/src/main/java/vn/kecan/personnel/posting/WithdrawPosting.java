package vn.kecan.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Withdraws a posting that was put on record by mistake. */
@ApplicationScoped
class WithdrawPosting {

    private final Postings postings;
    private final Cadres cadres;
    private final Changes changes;

    WithdrawPosting(Postings postings, Cadres cadres, Changes changes) {
        this.postings = postings;
        this.cadres = cadres;
        this.changes = changes;
    }

    Written withdraw(Recording rec, String code, UUID id, @Nullable String why, Reach reach, Times now) {
        rec.lock();
        cadres.inReach(code, now, reach);
        var timeline = postings.of(code, id);
        rec.match(timeline.etag());
        var was = timeline.versions().getFirst();
        if (!reach.covers(was.unit(), was.root())) {
            throw Problems.notFound("posting", id.toString());
        }
        timeline.withdraw(rec);
        changes.add(rec, "posting", id.toString(), was.root());
        rec.enter(Entry.of("posting.withdraw", "posting", id.toString(), was.view(), null)
                .because(why));
        return Written.gone();
    }
}

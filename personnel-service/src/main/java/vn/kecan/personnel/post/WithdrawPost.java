package vn.kecan.personnel.post;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Withdraws a post that was put on record by mistake. */
@ApplicationScoped
class WithdrawPost {

    private final Posts posts;
    private final Changes changes;

    WithdrawPost(Posts posts, Changes changes) {
        this.posts = posts;
        this.changes = changes;
    }

    Written withdraw(Recording rec, String code, @Nullable String why, Reach reach) {
        rec.lock();
        var timeline = posts.inReach(code, reach);
        rec.match(timeline.etag());
        if (posts.inUse(code)) {
            throw Refusals.inUse("post", code);
        }
        var was = timeline.versions().getLast();
        timeline.withdraw(rec);
        changes.add(rec, "post", code, was.root());
        rec.enter(Entry.of("post.withdraw", "post", code, was.view(), null).because(why));
        return Written.gone();
    }
}

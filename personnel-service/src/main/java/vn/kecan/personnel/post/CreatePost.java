package vn.kecan.personnel.post;

import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Puts a post on record. */
@ApplicationScoped
class CreatePost {

    private final Posts posts;
    private final PostSense sense;
    private final Changes changes;

    CreatePost(Posts posts, PostSense sense, Changes changes) {
        this.posts = posts;
        this.sense = sense;
        this.changes = changes;
    }

    Written create(Recording rec, Post it, Reach reach) {
        rec.lock();
        var unit = sense.unit(it.unit(), reach);
        var timeline = posts.timeline(it.code());
        if (!timeline.isEmpty()) {
            throw Refusals.duplicate("post", it.code());
        }
        var first = unit.versions().getFirst();
        var from = it.validFrom() == null ? first.validFrom() : it.validFrom();
        sense.check(it, unit, from, it.validTo());
        var version = new PostVersion(first.root(), it, from, it.validTo());
        timeline.put(rec, version, null);
        changes.add(rec, "post", it.code(), first.root());
        rec.enter(Entry.of("post.create", "post", it.code(), null, version.view()));
        return Written.created(
                "/api/personnel/v1/posts/" + it.code(),
                Long.toString(rec.n()),
                version.view().at(null, rec.at()));
    }
}

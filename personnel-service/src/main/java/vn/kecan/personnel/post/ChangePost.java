package vn.kecan.personnel.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Revision;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Corrects a post, or changes it from a day on, or ends it. */
@ApplicationScoped
class ChangePost {

    private final Posts posts;
    private final PostSense sense;
    private final Changes changes;

    ChangePost(Posts posts, PostSense sense, Changes changes) {
        this.posts = posts;
        this.sense = sense;
        this.changes = changes;
    }

    Written change(
            Recording rec, String code, Post it, @Nullable LocalDate on, @Nullable String why, Reach reach, Times now) {
        Refusals.sameCode("code", code, it.code());
        var seen = posts.inReach(code, reach);
        rec.match(seen.etag());
        var same = Revision.of(seen, now.today(), on, it.validFrom(), it.validTo());
        if (same.changesNothing(seen, was -> same(was, it))) {
            return Written.ok(seen.etag(), seen.standing(same.from()).view().at(null, now.knownAt()));
        }
        rec.lock();
        var timeline = posts.inReach(code, reach);
        rec.match(timeline.etag());
        var was = timeline.standing(on == null ? now.today() : on);
        new Sense()
                .must(
                        it.unit().equals(was.unit()),
                        "unit",
                        it.unit(),
                        "Đơn vị của chức danh không đổi (" + was.unit() + "). Hãy lập chức danh mới với mã mới.",
                        "The unit of a post never changes (" + was.unit() + "). Create a new post with a new code.")
                .must(
                        it.kind() == was.view().kind(),
                        "kind",
                        it.kind(),
                        "Loại chức danh không đổi (" + was.view().kind() + "). Hãy lập chức danh mới với mã mới.",
                        "The kind of a post never changes (" + was.view().kind()
                                + "). Create a new post with a new code.")
                .orRefuse();
        var revision = Revision.of(timeline, now.today(), on, it.validFrom(), it.validTo());
        sense.check(it, sense.unit(it.unit(), reach), revision.from(), revision.to());
        var next = new PostVersion(was.root(), it, revision.from(), revision.to());
        timeline.put(rec, next, revision.wrong());
        changes.add(rec, "post", code, was.root());
        rec.enter(Entry.of("post.change", "post", code, was.view(), next.view()).because(why));
        return Written.ok(Long.toString(rec.n()), next.view().at(null, rec.at()));
    }

    private static boolean same(PostVersion was, Post it) {
        return new PostVersion(was.root(), it, was.validFrom(), was.validTo())
                .view()
                .equals(was.view());
    }
}

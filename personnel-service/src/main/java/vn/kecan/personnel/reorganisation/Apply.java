package vn.kecan.personnel.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.post.Post;
import vn.kecan.personnel.post.PostVersion;
import vn.kecan.personnel.post.Posts;
import vn.kecan.personnel.posting.Posting;
import vn.kecan.personnel.posting.PostingVersion;
import vn.kecan.personnel.posting.Postings;
import vn.kecan.personnel.time.Rewrite;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.unit.Unit;
import vn.kecan.personnel.unit.UnitVersion;
import vn.kecan.personnel.unit.Units;
import vn.kecan.platform.write.Recording;

/** Writes a checked reorganisation into the timelines of units, posts and postings, and tells the feed. */
@ApplicationScoped
class Apply {

    private final Units units;
    private final Posts posts;
    private final Postings postings;
    private final Changes changes;

    Apply(Units units, Posts posts, Postings postings, Changes changes) {
        this.units = units;
        this.posts = posts;
        this.postings = postings;
        this.changes = changes;
    }

    void apply(Recording rec, Scene it, List<FollowPostings.Followed> followed) {
        units(it).write(rec);
        posts(it).write(rec);
        postings(it, followed).write(rec);
        tell(rec, "unit", "unit_version", "code");
        tell(rec, "post", "post_version", "code");
        tell(rec, "posting", "posting_version", "id::text");
    }

    private Rewrite<UnitVersion> units(Scene it) {
        var rewrite = new Rewrite<>(units);
        for (var code : it.unitFates().from().keySet()) {
            var timeline = it.units().get(code);
            var renamed = it.unitFates().step(code, StepKind.RENAME);
            var moved = it.unitFates().step(code, StepKind.MOVE);
            if (it.unitFates().ends(code)) {
                rewrite.end(timeline, it.day());
            } else if (renamed != null || moved != null) {
                rewrite.change(
                        timeline,
                        it.day(),
                        (was, from) ->
                                new UnitVersion(was.root(), changed(was.view(), renamed, moved), from, was.validTo()));
            }
        }
        it.newUnits().values().forEach(one -> rewrite.begin(new UnitVersion(it.root(), one, it.day(), one.validTo())));
        return rewrite;
    }

    private static Unit changed(Unit was, @Nullable Step renamed, @Nullable Step moved) {
        return new Unit(
                was.code(),
                renamed == null ? was.name() : Objects.requireNonNull(renamed.name()),
                renamed == null ? was.nameEn() : renamed.nameEn(),
                was.kind(),
                moved == null ? was.parent() : moved.parent(),
                was.level(),
                was.mergedFrom(),
                was.validFrom(),
                was.validTo(),
                null,
                null);
    }

    private Rewrite<PostVersion> posts(Scene it) {
        var rewrite = new Rewrite<>(posts);
        for (var code : it.postFates().from().keySet()) {
            var renamed = it.postFates().step(code, StepKind.RENAME);
            if (it.postFates().ends(code)) {
                rewrite.end(it.posts().get(code), it.day());
            } else if (renamed != null) {
                rewrite.change(
                        it.posts().get(code),
                        it.day(),
                        (was, from) -> new PostVersion(was.root(), titled(was.view(), renamed), from, was.validTo()));
            }
        }
        it.newPosts().values().forEach(one -> rewrite.begin(new PostVersion(it.root(), one, it.day(), one.validTo())));
        return rewrite;
    }

    private static Post titled(Post was, Step renamed) {
        return new Post(
                was.code(),
                was.unit(),
                Objects.requireNonNull(renamed.name()),
                renamed.nameEn(),
                was.kind(),
                was.rank(),
                was.seats(),
                was.head(),
                was.nonLocal(),
                was.managedBy(),
                was.politicalTheory(),
                was.validFrom(),
                was.validTo(),
                null,
                null);
    }

    private Rewrite<PostingVersion> postings(Scene it, List<FollowPostings.Followed> followed) {
        var rewrite = new Rewrite<>(postings);
        for (var one : followed) {
            if (one.effect().becomes() == Fate.STAYS) {
                continue;
            }
            var was = one.was();
            rewrite.end(new Timeline<>(postings, List.of(was)), it.day());
            var into = one.effect().into();
            if (into != null) {
                var next = new Posting(
                        one.effect().newId(),
                        was.cadre(),
                        into,
                        was.view().concurrent(),
                        was.view().kind(),
                        it.asked().decision(),
                        it.day(),
                        was.validTo(),
                        null,
                        null,
                        null);
                rewrite.begin(new PostingVersion(was.root(), next, unitOf(it, into), it.day(), was.validTo()));
            }
        }
        return rewrite;
    }

    private static String unitOf(Scene it, String post) {
        var begun = it.newPosts().get(post);
        return begun != null
                ? begun.unit()
                : it.posts().get(post).versions().getFirst().unit();
    }

    private void tell(Recording rec, String kind, String table, String key) {
        changes.addAll(
                rec,
                kind,
                "select distinct v.%s as code, v.root from %s v where v.recorded_by = %d order by 1"
                        .formatted(key, table, rec.n()));
    }
}

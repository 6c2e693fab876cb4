package vn.kecan.planning.facts.snapshot;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.Unit;

/** Makes the next snapshot from the one before and the things that changed; what did not change is shared. */
final class Advance {

    private static final Comparator<Posting> BY_BEGINNING =
            Comparator.comparing(Posting::from).thenComparing(Posting::id);

    private final Snapshot before;
    private final FactBodies read;
    private final Table.Edit<List<Unit>> units;
    private final Table.Edit<List<Post>> posts;
    private final Table.Edit<List<Cadre>> cadres;
    private final Table.Edit<List<Posting>> postings;
    private final Establishments.Edit establishments;
    private final Index.Edit<Posting> postingsByCadre;
    private final Index.Edit<Posting> postingsByPost;
    private boolean unitsChanged;

    Advance(Snapshot before, FactBodies read) {
        this.before = before;
        this.read = read;
        units = before.forest().units().edit();
        posts = before.posts().edit();
        cadres = before.cadres().edit();
        postings = before.postings().edit();
        establishments = before.establishments().edit();
        postingsByCadre = before.postingsByCadre().edit();
        postingsByPost = before.postingsByPost().edit();
    }

    static Snapshot nothing(CadreFiles files) {
        return new Snapshot(
                "none",
                0,
                Instant.EPOCH,
                new Forest(Timelines.empty(Unit::validFrom, Unit::validTo)),
                Timelines.empty(Post::validFrom, Post::validTo),
                Timelines.empty(Cadre::validFrom, Cadre::validTo),
                Timelines.empty(Posting::from, Posting::to),
                Establishments.none(),
                Index.empty(BY_BEGINNING),
                Index.empty(BY_BEGINNING),
                files);
    }

    void believe(Believed it) {
        switch (it.kind()) {
            case "unit" -> {
                unitsChanged = true;
                put(units, it.code(), read.all(it, Unit.class));
            }
            case "post" -> post(it.code(), read.all(it, Post.class));
            case "cadre" -> put(cadres, it.code(), read.all(it, Cadre.class));
            case "posting" -> posting(it.code(), read.all(it, Posting.class));
            default -> {
                // the cadre file is read from the replica when somebody is judged; reorganisations have a room of their
                // own
            }
        }
    }

    private void post(String code, List<Post> now) {
        var old = posts.get(code);
        if (old != null) {
            establishments.remove(old.getFirst());
        }
        if (!now.isEmpty()) {
            establishments.add(now.getFirst());
        }
        put(posts, code, now);
    }

    private void posting(String id, List<Posting> now) {
        var old = postings.get(id);
        if (old != null) {
            old.forEach(it -> {
                postingsByCadre.remove(it.cadre(), it);
                postingsByPost.remove(it.post(), it);
                touch(it.post());
            });
        }
        now.forEach(it -> {
            postingsByCadre.add(it.cadre(), it);
            postingsByPost.add(it.post(), it);
            touch(it.post());
        });
        put(postings, id, now);
    }

    private void touch(String post) {
        var known = posts.get(post);
        if (known != null) {
            establishments.touch(known.getFirst());
        }
    }

    private static <V> void put(Table.Edit<List<V>> table, String code, List<V> versions) {
        if (versions.isEmpty()) {
            table.remove(code);
        } else {
            table.put(code, versions);
        }
    }

    Snapshot to(String stream, long position, Instant knownAt) {
        var forest = before.forest();
        var allPosts = before.posts().with(posts);
        var toPosts = postingsByPost.done();
        return new Snapshot(
                stream,
                position,
                knownAt,
                unitsChanged ? new Forest(forest.units().with(units)) : forest,
                allPosts,
                before.cadres().with(cadres),
                before.postings().with(postings),
                establishments.done(allPosts, toPosts),
                postingsByCadre.done(),
                toPosts,
                before.cadreFiles());
    }
}

package vn.kecan.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.post.PostVersion;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Corrects a posting, or ends it. */
@ApplicationScoped
class ChangePosting {

    private final Postings postings;
    private final Cadres cadres;
    private final PostingSense sense;
    private final Changes changes;

    ChangePosting(Postings postings, Cadres cadres, PostingSense sense, Changes changes) {
        this.postings = postings;
        this.cadres = cadres;
        this.sense = sense;
        this.changes = changes;
    }

    Written change(Recording rec, String code, UUID id, Posting sent, @Nullable String why, Reach reach, Times now) {
        Refusals.sameCode("cadre", code, sent.cadre());
        Refusals.sameCode("id", id.toString(), sent.id());
        var it = sent.of(id, code);
        var seen = inReach(code, id, reach, now);
        rec.match(seen.etag());
        var stands = seen.versions().getFirst();
        if (stands.view().equals(it.at(null, null))) {
            var rank = postings.ranks(seen.versions(), now).get(id);
            return Written.ok(seen.etag(), it.ranked(rank).at(null, now.knownAt()));
        }
        rec.lock();
        var timeline = inReach(code, id, reach, now);
        rec.match(timeline.etag());
        var was = timeline.versions().getFirst();
        var cadre = cadres.inReach(code, now, reach).standing(it.from());
        var post = sense.post(it.post(), cadre.root(), reach);
        sense.check(it, cadre, post, was);
        var next =
                new PostingVersion(cadre.root(), it, post.versions().getFirst().unit(), it.from(), it.to());
        timeline.put(rec, next, was);
        changes.add(rec, "posting", id.toString(), cadre.root());
        rec.enter(Entry.of("posting.change", "posting", id.toString(), was.view(), next.view())
                .by(it.decision())
                .because(why));
        return Written.ok(
                Long.toString(rec.n()), next.view().ranked(rank(post, it)).at(null, rec.at()));
    }

    static @Nullable Integer rank(Timeline<PostVersion> post, Posting it) {
        return post.on(it.from()).map(then -> then.view().rank()).orElse(null);
    }

    private Timeline<PostingVersion> inReach(String code, UUID id, Reach reach, Times now) {
        cadres.inReach(code, now, reach);
        return postings.of(code, id);
    }
}

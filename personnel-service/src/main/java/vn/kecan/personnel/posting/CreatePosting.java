package vn.kecan.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Puts a cadre into a post from a day on. */
@ApplicationScoped
class CreatePosting {

    private final Postings postings;
    private final Cadres cadres;
    private final PostingSense sense;
    private final Changes changes;

    CreatePosting(Postings postings, Cadres cadres, PostingSense sense, Changes changes) {
        this.postings = postings;
        this.cadres = cadres;
        this.sense = sense;
        this.changes = changes;
    }

    Written create(Recording rec, String code, Posting it, Reach reach, Times now) {
        Refusals.sameCode("cadre", code, it.cadre());
        rec.lock();
        var cadre = cadres.inReach(code, now, reach).standing(it.from());
        var post = sense.post(it.post(), cadre.root(), reach);
        sense.check(it, cadre, post, null);
        var id = it.id() == null ? UUID.randomUUID() : it.id();
        var timeline = postings.timeline(id);
        if (!timeline.isEmpty()) {
            throw Refusals.duplicate("posting", id.toString());
        }
        var unit = post.versions().getFirst().unit();
        var version = new PostingVersion(cadre.root(), it.of(id, code), unit, it.from(), it.to());
        timeline.put(rec, version, null);
        changes.add(rec, "posting", id.toString(), cadre.root());
        rec.enter(Entry.of("posting.create", "posting", id.toString(), null, version.view())
                .by(it.decision()));
        return Written.created(
                "/api/personnel/v1/cadres/" + code + "/postings/" + id,
                Long.toString(rec.n()),
                version.view().ranked(ChangePosting.rank(post, it)).at(null, rec.at()));
    }
}

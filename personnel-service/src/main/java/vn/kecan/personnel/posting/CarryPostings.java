package vn.kecan.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.personnel.carry.Carried;
import vn.kecan.personnel.carry.Clash;
import vn.kecan.personnel.carry.Load;
import vn.kecan.personnel.carry.SamePerson;

/** Takes the postings of a cadre recorded twice over to the code that stays. */
@ApplicationScoped
public class CarryPostings {

    private static final String THING = "posting";

    private final Postings postings;

    CarryPostings(Postings postings) {
        this.postings = postings;
    }

    public Load<PostingVersion> of(SamePerson who) {
        var load = new Load<>(postings);
        var theirs = postings.now(who.survivor());
        for (var was : postings.now(who.duplicate())) {
            var once = theirs.stream().anyMatch(it -> same(was, it));
            if (!once) {
                clashes(was, theirs, load);
            }
            var next = once ? null : over(was, who);
            var view = next == null ? null : next.view();
            load.carry(new Carried(THING, was.key(), was.root(), false, was.view(), view), was, next);
        }
        return load;
    }

    private static PostingVersion over(PostingVersion was, SamePerson who) {
        var it = was.view().of(was.id(), who.survivor());
        return new PostingVersion(who.root(), it, was.unit(), was.validFrom(), was.validTo());
    }

    private static boolean same(PostingVersion was, PostingVersion other) {
        return was.view().of(other.id(), other.cadre()).equals(other.view());
    }

    private static void clashes(PostingVersion was, List<PostingVersion> theirs, Load<PostingVersion> load) {
        theirs.stream()
                .filter(it -> it.post().equals(was.post()) && it.overlaps(was))
                .forEach(it -> load.clash(Clash.of(THING, false, was.key(), was, it.key(), it)));
    }
}

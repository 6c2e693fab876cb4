package vn.kecan.planning.plan.list;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.RowRule;

/**
 * How many persons may be planned for a post by the coefficient of a committee (PL-04) or the number for each seat of a
 * leadership post (PL-05); null where no rule in force bounds that side.
 */
public record PostBounds(@Nullable Long least, @Nullable Long most) {

    private static final List<RowRule<PlannedPost>> BOUNDING = List.of(new Coefficient(), new PersonsPerSeat());

    public static PostBounds of(Post post, Law law) {
        Long least = null;
        Long most = null;
        var nobody = new PlannedPost(post, List.of());
        for (var rule : BOUNDING) {
            if (law.inForce(rule.id()) && rule.concerns(nobody, law)) {
                for (var row : rule.rows(nobody, 0, law)) {
                    least = row.lo() == null ? least : row.lo();
                    most = row.hi() == null ? most : row.hi();
                }
            }
        }
        return new PostBounds(least, most);
    }

    public boolean under(long planned) {
        return least != null && planned < least;
    }

    public boolean over(long planned) {
        return most != null && planned > most;
    }

    /** Whether some of those planned for the post might not count. */
    public static boolean exempts(Post post) {
        return post.kind() == PostKind.SECRETARY;
    }

    /** Whether too many are planned once those are taken off who have a slot of their own (PL-28). */
    public static boolean over(Post post, List<Cadre> planned, Facts facts, LocalDate asOf, Law law) {
        var all = new PlannedPost(post, planned, NonLocalChairs.among(planned, post, facts, asOf));
        return BOUNDING.stream()
                .filter(rule -> law.inForce(rule.id()) && rule.concerns(all, law))
                .flatMap(rule -> rule.rows(all, planned.size(), law).stream())
                .anyMatch(row -> row.tooMany(row.count()));
    }
}

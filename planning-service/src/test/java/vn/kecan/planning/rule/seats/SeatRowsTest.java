package vn.kecan.planning.rule.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.lawful.Agreement;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Chance;

/** The check of seats says what the rows say: here everything on the list is chosen, for seats are facts. */
class SeatRowsTest {

    private final Chance chance = new Chance(187);

    @Test
    void checkAndRowAgreeOnTheSeatsOfUnits() {
        var law = Case.rulebook().on(LocalDate.parse("2025-12-01"));
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 500; round++) {
            var city = chance.oneIn(3);
            var unit = new UnitSeats(
                    Case.unit(city ? "HN" : "00004", city ? Level.CITY : Level.COMMUNE, 1 + chance.below(4)),
                    posts("00004", 28, 10, 2, 6),
                    chance.oneIn(2) ? posts("HN", 2, 2, 2, 6) : List.of());
            for (Rule<UnitSeats> rule : SeatJudgement.UNIT_RULES) {
                Agreement.of(rule, unit, unit, unit.posts().size(), codes(unit.posts()), law)
                        .ifPresent(met -> seen.add(rule.id() + " " + met));
            }
        }
        assertThat(seen)
                .contains("CM-10 true", "CM-10 false", "CM-14 true", "CM-14 false", "CM-15 true", "CM-15 false");
    }

    @Test
    void checkAndRowAgreeOnHoldersAndOnChanges() {
        var law = Case.rulebook().on(LocalDate.parse("2025-12-01"));
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 200; round++) {
            var holders = IntStream.range(0, 1 + chance.below(4))
                    .mapToObj(i -> "C" + i)
                    .toList();
            var post = new FilledPost(Case.post("HN-X", PostKind.HEAD, 5).withSeats(1 + chance.below(3)), holders);
            Agreement.of(SeatJudgement.POST_RULES.getFirst(), post, post, holders.size(), holders, law)
                    .ifPresent(met -> seen.add("RO-05 " + met));
            var change = SeatChange.between(
                    Case.unit("HN", Level.CITY, 1),
                    LocalDate.EPOCH,
                    posts("HN", 3, 3, 3, 3),
                    LocalDate.EPOCH,
                    posts("HN", 3, 3, 3, 3));
            var changed = change.posts().stream().map(SeatChange.OfPost::post).toList();
            Agreement.of(SeatJudgement.CHANGE_RULES.getFirst(), change, change, changed.size(), changed, law)
                    .ifPresent(met -> seen.add("HN-11 " + met));
        }
        assertThat(seen).containsExactlyInAnyOrder("RO-05 true", "RO-05 false", "HN-11 true", "HN-11 false");
    }

    private List<Post> posts(String unit, int executive, int standing, int deputies, int vice) {
        var all = new ArrayList<Post>();
        all.add(post(unit + "-E", PostKind.EXECUTIVE_COMMITTEE, executive));
        all.add(post(unit + "-B", PostKind.STANDING_COMMITTEE, standing));
        all.add(post(unit + "-D", PostKind.DEPUTY_SECRETARY, deputies));
        all.add(post(unit + "-V", PostKind.COMMITTEE_VICE_CHAIR, vice));
        all.add(post(unit + "-H", PostKind.DEPUTY_HEAD, vice));
        all.add(post(unit + "-S", PostKind.SPECIALIST, vice));
        return all;
    }

    private Post post(String code, PostKind kind, int most) {
        return Case.post(code, kind, 5).withSeats(Math.max(1, most - 1 + chance.below(4)));
    }

    private static List<String> codes(List<Post> posts) {
        return posts.stream().map(Post::code).toList();
    }
}

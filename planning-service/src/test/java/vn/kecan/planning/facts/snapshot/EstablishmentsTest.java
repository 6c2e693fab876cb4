package vn.kecan.planning.facts.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.StaffedPost;

/** Whatever changes in whatever order, the posts of a unit and their holders are what the snapshot itself believes. */
class EstablishmentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final List<String> UNITS = List.of("U0", "U1", "U2");

    private final Random chance = new Random(20261126);
    private final Map<String, String> posts = new TreeMap<>();
    private final Map<String, String> postings = new TreeMap<>();

    @Test
    void a_snapshot_made_step_by_step_counts_as_one_made_at_once() {
        var snapshot = Advance.nothing(null);
        for (var n = 0; n < 300; n++) {
            var before = snapshot;
            var told = counted(before);
            var advance = new Advance(before, new FactBodies());
            for (var change = 0; change < 6; change++) {
                change(advance);
            }
            snapshot = advance.to("s", n, Instant.EPOCH);
            assertThat(counted(snapshot)).isEqualTo(counted(atOnce())).isEqualTo(listed(snapshot));
            assertThat(counted(before)).isEqualTo(told);
        }
    }

    private void change(Advance advance) {
        var post = "P" + chance.nextInt(8);
        if (chance.nextInt(3) == 0) {
            if (chance.nextInt(4) == 0) {
                posts.remove(post);
            } else {
                posts.put(post, """
                        {"code":"%s","unit":"%s","title":"x","kind":"HEAD","rank":5,"seats":2,"head":false,"nonLocal":false,
                        "managedBy":"HN","validFrom":"2020-01-01"}""".formatted(post, UNITS.get(chance.nextInt(3))));
            }
            advance.believe(new Believed("post", post, bodies(posts.get(post))));
        } else {
            var id = "Q" + chance.nextInt(20);
            if (chance.nextInt(4) == 0) {
                postings.remove(id);
            } else {
                postings.put(id, """
                        {"id":"%s","cadre":"C","post":"%s","from":"%s","concurrent":false}""".formatted(id, post, DAY.plusDays(chance.nextInt(3) - 1L)));
            }
            advance.believe(new Believed("posting", id, bodies(postings.get(id))));
        }
    }

    private static List<String> bodies(String body) {
        return body == null ? List.of() : List.of(body);
    }

    private Snapshot atOnce() {
        var all = new Advance(Advance.nothing(null), new FactBodies());
        postings.forEach((id, body) -> all.believe(new Believed("posting", id, List.of(body))));
        posts.forEach((code, body) -> all.believe(new Believed("post", code, List.of(body))));
        return all.to("s", 0, Instant.EPOCH);
    }

    private static List<List<StaffedPost>> counted(Snapshot it) {
        return UNITS.stream().map(unit -> it.staffed(unit, DAY)).toList();
    }

    /** As anybody sees who looks at every post and every posting. */
    private static List<List<StaffedPost>> listed(Snapshot it) {
        var all = new ArrayList<List<StaffedPost>>();
        for (var unit : UNITS) {
            all.add(it.posts()
                    .all()
                    .filter(post -> post.unit().equals(unit))
                    .sorted((a, b) -> a.code().compareTo(b.code()))
                    .map(post -> new StaffedPost(post, (int) it.allPostings()
                            .filter(one -> one.post().equals(post.code()) && one.inForceOn(DAY))
                            .count()))
                    .toList());
        }
        return all;
    }
}

package vn.kecan.planning.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Posts and their holders are counted by columns as they are by looking at each. */
class EstablishmentTest {

    private static final LocalDate FIRST = LocalDate.of(1969, 12, 1);
    private static final int DAYS = 90;

    private final Random chance = new Random(20261126);

    @Test
    void it_counts_on_every_day_whom_a_look_at_each_posting_counts() {
        for (var world = 0; world < 50; world++) {
            var posts = posts();
            var postings = postings(posts);
            var codes = posts.stream().map(Post::code).distinct().toList();
            var columns = Establishment.of(
                    codes,
                    code -> posts.stream().filter(it -> it.code().equals(code)).toList(),
                    code -> Stays.of(postings.stream()
                            .filter(it -> it.post().equals(code))
                            .toList()));
            for (var n = -1; n <= DAYS + 1; n++) {
                var day = FIRST.plusDays(n);
                assertThat(columns.on(day)).isEqualTo(naive(posts, postings, day));
            }
        }
    }

    private static List<StaffedPost> naive(List<Post> posts, List<Posting> postings, LocalDate day) {
        return posts.stream()
                .filter(it -> !day.isBefore(it.validFrom()) && (it.validTo() == null || day.isBefore(it.validTo())))
                .map(it -> new StaffedPost(it, (int) postings.stream()
                        .filter(one -> one.post().equals(it.code()) && one.inForceOn(day))
                        .count()))
                .toList();
    }

    /** Three posts, of one or two versions each. */
    private List<Post> posts() {
        var posts = new ArrayList<Post>();
        for (var code : List.of("A", "B", "C")) {
            var from = day();
            var until = chance.nextBoolean() ? null : from.plusDays(1 + chance.nextInt(20));
            posts.add(post(code, from, until));
            if (until != null && chance.nextBoolean()) {
                posts.add(post(code, until.plusDays(chance.nextInt(5)), null));
            }
        }
        return posts;
    }

    private List<Posting> postings(List<Post> posts) {
        var postings = new ArrayList<Posting>();
        for (var n = 0; n < chance.nextInt(40); n++) {
            var from = day();
            // One in some is over before it begins, as a correction may leave it.
            var to = chance.nextInt(3) == 0 ? null : from.plusDays(chance.nextInt(30) - 3L);
            var post = posts.get(chance.nextInt(posts.size())).code();
            postings.add(new Posting("P" + n, "C" + n, post, from, to, false, null, null));
        }
        return postings;
    }

    private LocalDate day() {
        return FIRST.plusDays(chance.nextInt(DAYS));
    }

    private static Post post(String code, LocalDate from, @Nullable LocalDate to) {
        return new Post(code, "U", code, null, PostKind.HEAD, 5, 1, false, false, "HN", null, from, to);
    }
}

package vn.kecan.personnel.posting;

import static vn.kecan.personnel.time.Refusals.unknownEn;
import static vn.kecan.personnel.time.Refusals.unknownVi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.BirthDate;
import vn.kecan.personnel.cadre.CadreVersion;
import vn.kecan.personnel.post.PostVersion;
import vn.kecan.personnel.post.Posts;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/**
 * Whether a posting fits the life of its post (which lies within that of its unit), the age of the cadre, his departure
 * from the service if one is on file, and his other postings.
 */
@ApplicationScoped
class PostingSense {

    /** Nobody is employed earlier: Labour Code, with a year to spare below the age of admission. */
    private static final int YOUNGEST = 16;

    private final Posts posts;
    private final Postings postings;

    PostingSense(Posts posts, Postings postings) {
        this.posts = posts;
        this.postings = postings;
    }

    /** The post's timeline, known to exist, to be reached and to be of the cadre's forest. */
    Timeline<PostVersion> post(String code, String root, Reach reach) {
        var post = posts.timeline(code);
        var known = !post.isEmpty()
                && post.versions().getFirst().root().equals(root)
                && reach.covers(post.versions().getFirst().unit(), root);
        new Sense()
                .must(known, "post", code, unknownVi("chức danh"), unknownEn("post"))
                .orRefuse();
        return post;
    }

    void check(Posting it, CadreVersion cadre, Timeline<PostVersion> post, @Nullable PostingVersion itself) {
        var from = it.from();
        var oldEnough = BirthDate.first(cadre.view().birthDate()).plusYears(YOUNGEST);
        var departure = postings.departureIn(cadre.code(), from, it.to());
        new Sense()
                .period("from", from, "to", it.to())
                .must(
                        post.covers(from, it.to()) || !Sense.notAfter(from, it.to()),
                        "from",
                        from,
                        "Chức danh " + it.post() + " không tồn tại suốt thời kỳ này (" + post.life() + ").",
                        "The post " + it.post() + " does not exist throughout this period (" + post.life() + ").")
                .must(
                        Boolean.TRUE.equals(it.concurrent()) == (it.kind() == PostingKind.CONCURRENT),
                        "kind",
                        it.kind(),
                        "Trái với concurrent (" + it.concurrent() + "). Có thể bỏ một trong hai.",
                        "Contradicts concurrent (" + it.concurrent() + "). Maybe leave one of the two out.")
                .must(
                        departure.isEmpty(),
                        "from",
                        from,
                        "Cán bộ đã thôi công tác: " + departure.orElse("") + ". Có thể nhầm ngày.",
                        "The cadre had left the service: " + departure.orElse("") + ". Maybe the day is mistyped.")
                .must(
                        !from.isBefore(oldEnough),
                        "from",
                        from,
                        "Lúc đó cán bộ chưa đủ " + YOUNGEST + " tuổi (sinh "
                                + cadre.view().birthDate() + ").",
                        "The cadre was not yet " + YOUNGEST + " then (born "
                                + cadre.view().birthDate() + ").")
                .orRefuse();
        postings.inPost(cadre.code(), it.post()).stream()
                .filter(other -> itself == null || !other.key().equals(itself.key()))
                .filter(other -> overlap(other, from, it.to()))
                .findFirst()
                .ifPresent(other -> refuse(it, other));
    }

    private static boolean overlap(PostingVersion other, LocalDate from, @Nullable LocalDate to) {
        return (to == null || other.validFrom().isBefore(to))
                && (other.validTo() == null || from.isBefore(other.validTo()));
    }

    private static void refuse(Posting it, PostingVersion other) {
        var mine = it.from() + " – " + Objects.toString(it.to(), "…");
        var theirs = other.validFrom() + " – " + Objects.toString(other.validTo(), "…");
        var words = new Text(
                "Thời kỳ " + mine + " chồng lên " + theirs + " (" + other.key()
                        + ") ở cùng chức danh. Hãy kết thúc thời kỳ kia trước.",
                "The period " + mine + " overlaps " + theirs + " (" + other.key()
                        + ") in the same post. Maybe end that one first.");
        throw Problems.conflict("posting-overlaps", words, List.of(Violation.of("from", it.from(), words)));
    }
}

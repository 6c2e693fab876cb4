package vn.kecan.local.sample;

import java.util.ArrayList;
import java.util.List;

/** Collects the posts of one unit; ranks are those of 368-QĐ/TW where the law document has them. */
final class PostsOf {

    private final SampleUnit unit;
    private final List<SamplePost> posts = new ArrayList<>();

    PostsOf(SampleUnit unit) {
        this.unit = unit;
    }

    PostsOf add(String suffix, String kind, int rank, int seats, String managedBy, String title, String titleEn) {
        return add(suffix, kind, rank, seats, managedBy, title, titleEn, false, false);
    }

    /** The post that leads the unit. */
    PostsOf head(
            String suffix, String kind, int rank, boolean nonLocal, String managedBy, String title, String titleEn) {
        return add(suffix, kind, rank, 1, managedBy, title, titleEn, true, nonLocal);
    }

    private PostsOf add(
            String suffix,
            String kind,
            int rank,
            int seats,
            String managedBy,
            String title,
            String titleEn,
            boolean head,
            boolean nonLocal) {
        posts.add(new SamplePost(
                unit.code() + "-" + suffix,
                unit.code(),
                title,
                titleEn,
                kind,
                rank,
                seats,
                head,
                nonLocal,
                managedBy,
                theory(rank),
                unit.validFrom()));
        return this;
    }

    List<SamplePost> list() {
        return List.copyOf(posts);
    }

    private static String theory(int rank) {
        if (rank <= 7) {
            return "ADVANCED";
        }
        return rank <= 10 ? "INTERMEDIATE" : "NONE";
    }
}

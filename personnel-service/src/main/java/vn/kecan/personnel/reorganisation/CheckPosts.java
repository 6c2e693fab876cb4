package vn.kecan.personnel.reorganisation;

import static vn.kecan.personnel.time.Refusals.unknownEn;
import static vn.kecan.personnel.time.Refusals.unknownVi;

import java.util.HashSet;
import java.util.Set;
import vn.kecan.personnel.post.Post;
import vn.kecan.personnel.post.PostVersion;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.time.Timeline;

/** Whether what is asked of posts fits: none is left in a unit that ends, and whoever goes on is there. */
final class CheckPosts {

    /** Managers above every unit kept here. */
    private static final Set<String> CENTRE = Set.of("POLITBURO", "SECRETARIAT");

    private CheckPosts() {}

    static void check(Scene it, Sense sense) {
        it.postFates().from().forEach((code, field) -> from(it, code, field, sense));
        it.postFates().into().forEach((code, field) -> into(it, code, field, sense));
        var begins = it.asked().begins().posts();
        var seen = new HashSet<String>();
        for (int i = 0; i < begins.size(); i++) {
            begins(it, begins.get(i), "begins.posts[" + i + "]", seen, sense);
        }
        for (var post : it.living()) {
            sense.must(
                    !it.unitFates().ends(post.unit()) || it.postFates().ends(post.code()),
                    String.valueOf(it.unitFates().from().get(post.unit())),
                    post.code(),
                    "Chức danh " + post.code() + " thuộc " + post.unit()
                            + " còn sau ngày đó, nhưng không bước nào nói nó kết thúc hay ai kế tiếp. Hãy thêm bước.",
                    "The post " + post.code() + " of " + post.unit()
                            + " lasts beyond that day, but no step says that it ends or who succeeds it. Maybe add a step.");
        }
    }

    private static boolean known(Scene it, Timeline<PostVersion> post) {
        return !post.isEmpty() && it.known(post, post.versions().getFirst().unit());
    }

    private static void from(Scene it, String code, String field, Sense sense) {
        var post = it.posts().get(code);
        if (!known(it, post)) {
            sense.must(false, field, code, unknownVi("chức danh"), unknownEn("post"));
            return;
        }
        sense.must(
                post.on(it.day().minusDays(1)).isPresent() && post.on(it.day()).isPresent(),
                field,
                code,
                "Không còn vào ngày " + it.day() + " (" + post.life() + "). Có thể đã kết thúc trước, hoặc ngày sai.",
                "Does not stand on " + it.day() + " and the day before (" + post.life()
                        + "). Maybe it ended before, or the day is wrong.");
    }

    private static void into(Scene it, String code, String field, Sense sense) {
        if (it.newPosts().containsKey(code) || it.postFates().ends(code)) {
            return;
        }
        var post = it.posts().get(code);
        if (!known(it, post)) {
            sense.must(
                    false,
                    field,
                    code,
                    unknownVi("chức danh") + " Chức danh lập mới phải có trong begins.posts.",
                    unknownEn("post") + " A post that begins by this event must be in begins.posts.");
            return;
        }
        sense.must(
                post.on(it.day()).isPresent()
                        && it.unitStands(post.versions().getFirst().unit()),
                field,
                code,
                "Chức danh kế tiếp không có vào ngày " + it.day() + " (" + post.life() + ").",
                "The successor does not stand on " + it.day() + " (" + post.life()
                        + "). Maybe it begins after the day, or has ended.");
    }

    private static void begins(Scene it, Post post, String field, HashSet<String> seen, Sense sense) {
        sense.must(
                seen.add(post.code()) && it.posts().get(post.code()).isEmpty(),
                field + ".code",
                post.code(),
                "Mã đã được dùng. Chức danh mới cần mã mới.",
                "The code is in use. A post that begins needs a new code.");
        sense.must(
                post.validFrom() == null || post.validFrom().equals(it.day()),
                field + ".validFrom",
                post.validFrom(),
                "Phải là " + it.day() + " hoặc bỏ trống.",
                "Must be " + it.day() + " or left out.");
        sense.period("validFrom", it.day(), field + ".validTo", post.validTo());
        sense.must(
                it.unitStands(post.unit()),
                field + ".unit",
                post.unit(),
                unknownVi("đơn vị") + " Đơn vị phải còn sau ngày đó.",
                unknownEn("unit") + " The unit must stand from that day on.");
        var manager = it.units().get(post.managedBy());
        sense.must(
                CENTRE.contains(post.managedBy())
                        || it.newUnits().containsKey(post.managedBy())
                        || !manager.isEmpty()
                                && manager.versions().getFirst().root().equals(it.root()),
                field + ".managedBy",
                post.managedBy(),
                "Phải là mã đơn vị quản lý, hoặc POLITBURO, SECRETARIAT.",
                "Must be the code of the managing unit, or POLITBURO, SECRETARIAT. Maybe the code is wrong.");
    }
}

package vn.kecan.planning.slate;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.rule.eligibility.Source;
import vn.kecan.platform.problem.Problems;

/** A committee slate is for seats of a committee, a post slate for a post. */
final class SlateShape {

    private SlateShape() {}

    static void mustFit(NewSlate wanted, Post post) {
        var fits = switch (wanted.kind()) {
            case COMMITTEE -> post.kind().committeeSeat();
            case POST -> !post.kind().committeeSeat();
        };
        if (!fits) {
            throw Problems.unprocessable(
                    "kind",
                    wanted.kind(),
                    "Vị trí " + post.code() + " là " + post.kind()
                            + "; COMMITTEE dành cho ghế cấp ủy, POST cho chức danh.",
                    "Post " + post.code() + " is a " + post.kind()
                            + "; COMMITTEE is for seats of a committee, POST for any other post.");
        }
    }

    /** Where the persons of a post slate come from; nothing of the kind is asked of a committee slate. */
    static @Nullable Source source(NewSlate wanted) {
        return switch (wanted.kind()) {
            case POST -> wanted.source() == null ? Source.IN_HOUSE : wanted.source();
            case COMMITTEE -> {
                if (wanted.source() != null) {
                    throw Problems.unprocessable(
                            "source",
                            wanted.source(),
                            "Danh sách cấp ủy không có nguồn tại chỗ hay nơi khác. Hãy bỏ trường này.",
                            "A committee slate has no source. Maybe leave this field out.");
                }
                yield null;
            }
        };
    }
}

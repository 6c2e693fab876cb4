package vn.kecan.personnel.feed;

import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

/** 410: from there the feed cannot be told. The way back is the snapshot. */
final class CursorGone {

    private CursorGone() {}

    static ProblemException tooOld() {
        return gone(
                "Các thay đổi sau con trỏ này đã quá hạn lưu trong nguồn. Hãy đọc /changes/snapshot, bỏ những gì không có trong đó, rồi đi tiếp bằng con trỏ next của nó.",
                "The changes after this cursor are past the feed's retention. Read /changes/snapshot, drop whatever is not in it, and go on with its cursor next.");
    }

    /** The database was set back to a time before this cursor was given out. */
    static ProblemException ahead() {
        return gone(
                "Con trỏ after đứng sau thay đổi cuối cùng; có thể cơ sở dữ liệu đã được phục hồi. Hãy đọc /changes/snapshot, bỏ những gì không có trong đó, rồi đi tiếp bằng con trỏ next của nó.",
                "The cursor after is ahead of the last change. Maybe the database was restored: read /changes/snapshot, drop whatever is not in it, and go on with its cursor next.");
    }

    private static ProblemException gone(String vi, String en) {
        return new ProblemException(Problem.of(
                "cursor-gone", 410, new Text("Con trỏ không còn dùng được", "The cursor is gone"), new Text(vi, en)));
    }
}

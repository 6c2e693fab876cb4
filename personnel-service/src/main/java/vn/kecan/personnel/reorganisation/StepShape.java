package vn.kecan.personnel.reorganisation;

import java.util.HashSet;
import vn.kecan.personnel.time.Sense;

/** Whether a step names what its kind needs. */
final class StepShape {

    private StepShape() {}

    static void check(Step it, String field, Sense sense) {
        var into = it.into() == null ? 0 : it.into().size();
        sense.must(
                new HashSet<>(it.from()).size() == it.from().size(),
                field + ".from",
                null,
                "Có mã được nêu hai lần. Mỗi mã một lần.",
                "A code is named twice. Name each once.");
        sense.must(
                rightNumber(it, into),
                field + ".into",
                into,
                "Số nơi kế tiếp không hợp với " + it.kind() + ": " + needed(it, true) + ".",
                it.kind() + " of a " + it.of() + " must have " + needed(it, false) + ".");
        sense.must(
                it.kind() == StepKind.SPLIT || it.into().stream().noneMatch(it.from()::contains),
                field + ".into",
                it.into(),
                "Không thể nhập vào chính nó. Hãy bỏ mã đó ở from hoặc into.",
                "Nothing merges into itself. Maybe leave the code out of from or out of into.");
        sense.must(
                one(it) || it.from().size() == 1,
                field + ".from",
                it.from().size(),
                "Bước " + it.kind() + " nói về đúng một mã.",
                it.kind() + " is about exactly one code. Maybe write one step for each.");
        sense.must(
                (it.kind() == StepKind.RENAME) == (it.name() != null),
                field + ".name",
                it.name(),
                "Tên mới: bắt buộc với RENAME, không dùng ở bước khác.",
                "The new name is needed for RENAME and means nothing elsewhere.");
        sense.must(
                (it.kind() == StepKind.MOVE && it.of() == Subject.UNIT) == (it.parent() != null),
                field + ".parent",
                it.parent(),
                "Đơn vị cấp trên mới: bắt buộc khi chuyển đơn vị (MOVE), không dùng ở bước khác.",
                "The new parent is needed for MOVE of units and means nothing elsewhere.");
        sense.must(
                it.postings() == null || it.of() == Subject.POST && it.ends(),
                field + ".postings",
                it.postings(),
                "Chỉ dùng với chức danh kết thúc.",
                "Only means something for posts that end.");
    }

    private static boolean one(Step it) {
        return switch (it.kind()) {
            case MERGE, END -> true;
            case SPLIT, RENAME -> false;
            case MOVE -> it.of() == Subject.UNIT;
        };
    }

    private static boolean rightNumber(Step it, int into) {
        return switch (it.kind()) {
            case MERGE -> into == 1;
            case SPLIT -> new HashSet<>(it.into()).size() == into && into >= 2;
            case RENAME, END -> into == 0;
            case MOVE -> into == (it.of() == Subject.POST ? 1 : 0);
        };
    }

    private static String needed(Step it, boolean vi) {
        return switch (it.kind()) {
            case MERGE -> vi ? "cần đúng một" : "exactly one successor";
            case SPLIT -> vi ? "cần hai trở lên, khác nhau" : "two or more different successors";
            case RENAME, END -> vi ? "không có" : "no successor";
            case MOVE ->
                it.of() == Subject.POST
                        ? vi ? "cần đúng một" : "exactly one successor"
                        : vi ? "không có, chỉ có parent" : "no successor but a parent";
        };
    }
}

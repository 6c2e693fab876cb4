package vn.kecan.planning.report.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The types of the events: two for each kind of notice. */
final class NoticeTypes {

    private static final String PREFIX = "vn.kecan.planning.";

    /** All of them, the kinds in their order. */
    static final List<String> ALL = Arrays.stream(NoticeKind.values())
            .flatMap(it -> Stream.of(of(it, true), of(it, false)))
            .toList();

    private NoticeTypes() {}

    /** {@code DEADLINE_DUE} raised is {@code vn.kecan.planning.deadline-due.raised.v1}. */
    static String of(NoticeKind kind, boolean raised) {
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return PREFIX + name + (raised ? ".raised.v1" : ".lifted.v1");
    }
}

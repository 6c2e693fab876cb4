package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.problem.Problems;

/** Reads what was asked of notices, strictly, and says what was found. */
@ApplicationScoped
class AskNotices {

    /** The parameters as they were sent. */
    record Sent(
            @Nullable String unit,
            @Nullable String months,
            @Nullable String kind,
            @Nullable String asOf,
            @Nullable String knownAt,
            @Nullable String lawAt,
            @Nullable String cursor,
            @Nullable String limit) {}

    private static final int USUAL_MONTHS = 6;
    private static final int MOST_MONTHS = 60;

    private final ListNotices list;
    private final NoticeReach mine;
    private final Reach reach;
    private final Moments moments;
    private final Cursors cursors;
    private final Call call;

    AskNotices(ListNotices list, NoticeReach mine, Reach reach, Moments moments, Cursors cursors, Call call) {
        this.list = list;
        this.mine = mine;
        this.reach = reach;
        this.moments = moments;
        this.cursors = cursors;
        this.call = call;
    }

    NoticeList list(Sent it) {
        var months = months(it.months());
        var kinds = kinds(it.kind());
        var limit = Asked.limit(it.limit());
        var name = name(it);
        var from = it.cursor() == null ? null : cursors.read(name, it.cursor(), ListNotices.Position.class);
        var moment = from == null
                ? moments.of(it.asOf(), it.knownAt(), it.lawAt())
                : moments.of(
                        from.asOf(),
                        from.knownAt(),
                        Asked.day("lawAt", it.lawAt()).orElse(null),
                        from.rulebook());
        var root = reach.mustHaveUnit("unit", given(it.unit()), moment);
        var found = list.list(root, kinds, months, moment, from, limit);
        return said(found, root.code(), new NoticeQuestion(Set.of(root.code()), moment, months), name);
    }

    private NoticeList said(ListNotices.Found found, String unit, NoticeQuestion asked, String name) {
        Moment moment = asked.moment();
        return new NoticeList(
                unit,
                moment.asOf(),
                asked.until(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook(),
                found.page().stream()
                        .map(it -> NoticeView.of(it, moment.asOf(), call.language()))
                        .toList(),
                found.next() == null ? null : cursors.write(name, found.next()));
    }

    private String name(Sent it) {
        var filters = new HashMap<String, String>();
        filters.put("reader", mine.shape());
        filters.put("unit", String.valueOf(it.unit()));
        filters.put("months", String.valueOf(it.months()));
        filters.put("kind", String.valueOf(it.kind()));
        filters.put("asOf", String.valueOf(it.asOf()));
        filters.put("knownAt", String.valueOf(it.knownAt()));
        filters.put("lawAt", String.valueOf(it.lawAt()));
        return Cursors.list("notices", filters);
    }

    static int months(@Nullable String text) {
        try {
            var months = text == null ? USUAL_MONTHS : Integer.parseInt(text);
            if (months >= 0 && months <= MOST_MONTHS) {
                return months;
            }
        } catch (NumberFormatException notOne) {
            // refused below, with the same words
        }
        throw Problems.invalid(
                "months",
                text,
                "Phải là số tháng từ 0 đến " + MOST_MONTHS + ".",
                "Must be a number of months from 0 to " + MOST_MONTHS + ".");
    }

    private static Set<NoticeKind> kinds(@Nullable String text) {
        if (text == null) {
            return EnumSet.allOf(NoticeKind.class);
        }
        return Arrays.stream(NoticeKind.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> Problems.invalid(
                        "kind",
                        text,
                        "Phải là một trong " + Arrays.toString(NoticeKind.values()) + ".",
                        "Must be one of " + Arrays.toString(NoticeKind.values()) + "."));
    }

    private static String given(@Nullable String unit) {
        if (unit == null || unit.isBlank()) {
            throw Problems.invalid("unit", unit, "Thiếu mã đơn vị.", "The code of a unit must be given.");
        }
        return unit;
    }
}

package vn.kecan.personnel.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Version;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Who may not, and what somebody else did first. */
@ApplicationScoped
class Clashes {

    private final Reorganisations reorganisations;

    Clashes(Reorganisations reorganisations) {
        this.reorganisations = reorganisations;
    }

    /** A unit does not reorganise itself: the officer of a unit above does. A root has none above, and may be renamed. */
    static void mustBeAbove(Reach reach, Fates units) {
        if (reach.units() != null && units.from().containsKey(reach.unit())) {
            throw Problems.forbidden(
                    "own-unit",
                    new Text(
                            "Không đơn vị nào tự sắp xếp mình (" + reach.unit()
                                    + "). Việc này thuộc cán bộ hồ sơ của đơn vị cấp trên.",
                            "No unit reorganises itself (" + reach.unit()
                                    + "). Maybe ask the records officer of the unit above."));
        }
    }

    /** Refuses (409) what an earlier event did to the same thing: on the same day, or so that it stands no more. */
    void refuse(Scene it) {
        var clashes = new ArrayList<Violation>();
        add(
                clashes,
                Subject.UNIT,
                it.unitFates(),
                it,
                gone(it, it.unitFates().from().keySet(), it.units()));
        add(
                clashes,
                Subject.POST,
                it.postFates(),
                it,
                gone(it, it.postFates().from().keySet(), it.posts()));
        if (!clashes.isEmpty()) {
            throw Problems.conflict(
                    "already-reorganised",
                    new Text(
                            "Một lần sắp xếp trước đã làm việc này; xem violations.",
                            "An earlier reorganisation did this already; see violations. Maybe read it, then look again what is left to do."),
                    clashes);
        }
    }

    private static <V extends Version> List<String> gone(
            Scene it, Collection<String> codes, Map<String, Timeline<V>> all) {
        return codes.stream()
                .filter(code ->
                        !all.get(code).isEmpty() && all.get(code).on(it.day()).isEmpty())
                .toList();
    }

    private void add(List<Violation> clashes, Subject subject, Fates fates, Scene it, Collection<String> gone) {
        Stream.concat(
                        fates.from().isEmpty()
                                ? Stream.empty()
                                : reorganisations.changing(subject, fates.from().keySet(), it.day()).stream(),
                        gone.isEmpty() ? Stream.empty() : reorganisations.changing(subject, gone, null).stream())
                .forEach(row -> {
                    var code = (String) row[0];
                    clashes.add(Violation.of(
                            String.valueOf(fates.from().get(code)),
                            code,
                            "Lần sắp xếp " + row[1] + " (từ " + row[2] + ") đã đổi " + code + ".",
                            "The reorganisation " + row[1] + " (from " + row[2] + ") changed " + code + " already."));
                });
    }

    /** Refuses (409) when something it touches was recorded after the dry run the caller looked at. */
    void mustBeSeen(Scene it, List<FollowPostings.Followed> followed) {
        var seen = it.asked().seenAt();
        if (seen == null) {
            return;
        }
        var newer = new ArrayList<Violation>();
        it.unitFates()
                .from()
                .forEach((code, field) -> newer(newer, field, code, it.units().get(code), seen));
        it.postFates()
                .from()
                .forEach((code, field) -> newer(newer, field, code, it.posts().get(code), seen));
        followed.stream()
                .filter(one -> one.was().knownFrom().isAfter(seen))
                .forEach(one -> newer.add(changed("postings.id", one.was().key())));
        if (!newer.isEmpty()) {
            throw Problems.conflict(
                    "changed-since",
                    new Text(
                            "Dữ kiện đã đổi sau seenAt " + seen + "; xem violations. Hãy chạy thử lại.",
                            "Facts have changed since seenAt " + seen
                                    + "; see violations. Maybe make a dry run again."),
                    newer);
        }
    }

    private static void newer(
            List<Violation> newer, String field, String code, Timeline<? extends Version> timeline, Instant seen) {
        if (timeline.versions().stream().anyMatch(it -> it.knownFrom().isAfter(seen))) {
            newer.add(changed(field, code));
        }
    }

    private static Violation changed(String field, String code) {
        return Violation.of(field, code, "Được ghi lại sau lần chạy thử.", "Was recorded anew after the dry run.");
    }
}

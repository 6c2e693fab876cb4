package vn.kecan.personnel.reorganisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.post.Post;
import vn.kecan.personnel.post.PostVersion;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Version;
import vn.kecan.personnel.unit.Unit;
import vn.kecan.personnel.unit.UnitVersion;

/**
 * A reorganisation asked for, and what is on record of everything it names.
 *
 * @param living the posts that are in a unit it changes on the day or later, whether it names them or not
 */
record Scene(
        NewReorganisation asked,
        Reach reach,
        Fates unitFates,
        Fates postFates,
        Map<String, Unit> newUnits,
        Map<String, Post> newPosts,
        Map<String, Timeline<UnitVersion>> units,
        Map<String, Timeline<PostVersion>> posts,
        List<PostVersion> living) {

    LocalDate day() {
        return asked.effectiveFrom();
    }

    static <T> Map<String, T> byCode(List<T> items, Function<T, String> code) {
        var map = new LinkedHashMap<String, T>();
        items.forEach(it -> map.putIfAbsent(code.apply(it), it));
        return map;
    }

    /** Whether the unit is there after the event and within reach. */
    boolean unitStands(String code) {
        if (newUnits.containsKey(code)) {
            return true;
        }
        var unit = units.get(code);
        return unit != null && known(unit, code) && unit.on(day()).isPresent() && !unitFates.ends(code);
    }

    /** Whether it is on record, within reach, and of the one forest all of this happens in. */
    boolean known(Timeline<? extends Version> timeline, String unit) {
        if (timeline.isEmpty()) {
            return false;
        }
        var root = timeline.versions().getFirst().root();
        return reach.covers(unit, root) && root.equals(root());
    }

    /** The forest all of this happens in: that of the first thing on record, or the caller's. */
    String root() {
        return units.values().stream()
                .filter(it -> !it.isEmpty())
                .map(it -> it.versions().getFirst().root())
                .findFirst()
                .or(() -> posts.values().stream()
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.versions().getFirst().root())
                        .findFirst())
                .orElse(reach.unit());
    }
}

package vn.kecan.planning.report.notice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be told of some units.
 *
 * @param raised notices that were not open
 * @param lifted open notices whose cause has gone
 */
record Turns(List<KeyedNotice> raised, List<KeyedNotice> lifted) {

    /**
     * @param open what was raised and not lifted, by key
     * @param now what there is, in order
     */
    static Turns between(Map<String, KeyedNotice> open, List<KeyedNotice> now) {
        var keys = now.stream().map(KeyedNotice::key).collect(Collectors.toSet());
        return new Turns(
                now.stream().filter(it -> !open.containsKey(it.key())).toList(),
                open.values().stream()
                        .filter(it -> !keys.contains(it.key()))
                        .sorted(KeyedNotice.ORDER)
                        .toList());
    }

    Stream<KeyedNotice> all() {
        return Stream.concat(lifted.stream(), raised.stream());
    }
}

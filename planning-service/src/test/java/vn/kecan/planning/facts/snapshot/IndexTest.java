package vn.kecan.planning.facts.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An index keeps each list in order, through every change, and leaves the one before as it was. */
class IndexTest {

    private static final int EDITS = 300;
    private static final int CHANGES = 40;

    @Test
    void it_is_the_list_that_is_sorted_anew_each_time() {
        var chance = new Random(20261126);
        Index<Integer> index = Index.empty(Comparator.<Integer>naturalOrder());
        Map<String, List<Integer>> naive = new HashMap<>();
        for (var n = 0; n < EDITS; n++) {
            var before = index;
            var beforeNaive = copy(naive);
            var edit = index.edit();
            for (var change = 0; change < CHANGES; change++) {
                var key = "K" + chance.nextInt(5);
                var list = naive.computeIfAbsent(key, any -> new ArrayList<>());
                if (chance.nextInt(3) > 0) {
                    var value = chance.nextInt(1_000);
                    list.add(value);
                    edit.add(key, value);
                } else {
                    var value = list.isEmpty() ? 1 : list.get(chance.nextInt(list.size()));
                    list.remove((Integer) value);
                    edit.remove(key, value);
                }
                list.sort(Comparator.naturalOrder());
            }
            index = edit.done();
            mustBe(index, naive);
            mustBe(before, beforeNaive);
        }
    }

    private static void mustBe(Index<Integer> index, Map<String, List<Integer>> naive) {
        for (var key = 0; key < 6; key++) {
            assertThat(index.of("K" + key)).isEqualTo(naive.getOrDefault("K" + key, List.of()));
        }
    }

    private static Map<String, List<Integer>> copy(Map<String, List<Integer>> it) {
        var copy = new HashMap<String, List<Integer>>();
        it.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        return copy;
    }
}

package vn.kecan.planning.facts.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void an_edit_leaves_the_table_it_began_from_as_it_was() {
        var random = new Random(42);
        var table = Table.<Integer>empty();
        var expected = new HashMap<String, Integer>();
        for (var batch = 0; batch < 50; batch++) {
            var before = table;
            var expectedBefore = Map.copyOf(expected);
            var edit = table.edit();
            for (var n = 0; n < 300; n++) {
                var key = "K" + random.nextInt(2000);
                if (random.nextInt(3) == 0) {
                    edit.remove(key);
                    expected.remove(key);
                } else {
                    edit.put(key, n);
                    expected.put(key, n);
                }
            }
            table = edit.done();
            assertThat(all(before)).isEqualTo(expectedBefore);
            assertThat(all(table)).isEqualTo(expected);
        }
    }

    private static Map<String, Integer> all(Table<Integer> table) {
        var all = new HashMap<String, Integer>();
        table.forEach(all::put);
        return all;
    }
}

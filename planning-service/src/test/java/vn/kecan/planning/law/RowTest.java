package vn.kecan.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {

    private static final Row ROW = new Row("X-1", "HN", List.of("A", "B", "C"), List.of(1L, 0L, 3L), 2L, 4L);

    @Test
    void theCountIsTheSumOverTheChosen() {
        assertThat(ROW.count()).isEqualTo(4);
        assertThat(ROW.count(List.of("A", "B"))).isEqualTo(1);
        assertThat(ROW.count(List.of("C"))).isEqualTo(3);
        assertThat(ROW.count(List.of("nobody"))).isZero();
    }

    @ParameterizedTest(name = "2 <= {0} <= 4: {1}, to spare {2}")
    @CsvSource({"1, false, -1", "2, true, 0", "3, true, 1", "4, true, 0", "5, false, -1", "9, false, -5"})
    void bothBoundsBelongToIt(long count, boolean holds, long spare) {
        assertThat(ROW.holds(count)).isEqualTo(holds);
        assertThat(ROW.toSpare(count)).isEqualTo(spare);
        assertThat(ROW.tooFew(count)).isEqualTo(count < 2);
        assertThat(ROW.tooMany(count)).isEqualTo(count > 4);
    }

    @Test
    void aRowMayHaveOneBoundOrNone() {
        var least = new Row("X-1", "HN", List.of("A"), List.of(1L), 1L, null);
        assertThat(least.toSpare(3)).isEqualTo(2);
        assertThat(least.tooMany(1000)).isFalse();
        var most = new Row("X-1", "HN", List.of("A"), List.of(1L), null, 1L);
        assertThat(most.toSpare(3)).isEqualTo(-2);
        assertThat(most.tooFew(-1000)).isFalse();
        var none = new Row("X-1", "HN", List.of("A"), List.of(1L), null, null);
        assertThat(none.toSpare(3)).isNull();
        assertThat(none.holds(3)).isTrue();
    }

    @Test
    void eachIsNamedOnceAndHasACoefficient() {
        assertThatThrownBy(() -> new Row("X-1", "HN", List.of("A", "A"), List.of(1L, 1L), null, null))
                .hasMessageContaining("X-1")
                .hasMessageContaining("HN");
        assertThatThrownBy(() -> new Row("X-1", "HN", List.of("A"), List.of(), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

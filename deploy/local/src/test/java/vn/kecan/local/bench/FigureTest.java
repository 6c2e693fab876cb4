package vn.kecan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kecan.local.CannotStart;

class FigureTest {

    @Test
    void aLineSaysMedianLeastGreatestRoundsAndWhatWasCompared() {
        var figure = new Figure("G7", "import / COPY");
        List.of(3.0, 1.5, 2.25).forEach(figure::add);
        assertThat(figure.line()).isEqualTo("G7 2.250 1.500 3.000 3 import / COPY");
        figure.add(4.0);
        assertThat(figure.line()).isEqualTo("G7 2.625 1.500 4.000 4 import / COPY");
    }

    @Test
    void aPercentileIsAValueThatWasMeasured() {
        var sorted = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(Load.at(sorted, 50)).isEqualTo(5);
        assertThat(Load.at(sorted, 99)).isEqualTo(10);
        assertThat(Load.at(sorted, 1)).isEqualTo(1);
    }

    @Test
    void namesAreAskedForAsTheyAreTyped() {
        assertThat(Searches.folded("Đặng Thị Thu Huế")).containsExactly("dang", "thi", "thu", "hue");
    }

    @Test
    void whatIsNoFigureAndNoOptionIsRefused() {
        assertThat(BenchOptions.parse(new String[] {"G7", "--rounds", "3"}))
                .satisfies(it -> assertThat(it.figures()).containsExactly("G7"))
                .satisfies(it -> assertThat(it.rounds()).isEqualTo(3));
        assertThat(BenchOptions.parse(new String[0]).figures()).containsExactlyElementsOf(BenchOptions.ALL);
        assertThatThrownBy(() -> BenchOptions.parse(new String[] {"G77"}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("G77");
        assertThatThrownBy(() -> BenchOptions.parse(new String[] {"--rounds", "none"}))
                .hasMessageContaining("--rounds must be followed by a whole number");
        assertThatThrownBy(() -> BenchOptions.parse(new String[] {"faults", "G7"}))
                .isInstanceOf(CannotStart.class);
    }
}

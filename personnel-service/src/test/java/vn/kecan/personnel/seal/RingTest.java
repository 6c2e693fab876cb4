package vn.kecan.personnel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingTest {

    @Test
    void the_first_line_seals_and_every_line_opens() {
        var ring = Ring.parse(List.of("# ours", "", RingFile.line("new"), RingFile.line("old")));
        assertThat(ring.first().id()).isEqualTo("new");
        assertThat(ring.find("old")).isPresent();
        assertThat(ring.find("older")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# only a remark",
                "id",
                "id AAAA",
                "id AAAA AAAA",
                "id ???? ????",
                "a|b AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE=",
                "id AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void a_line_that_is_no_pair_of_keys_is_refused_without_being_repeated(String line) {
        assertThatThrownBy(() -> Ring.parse(List.of(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("AAAAAAAA");
    }

    @Test
    void one_name_for_two_keys_is_refused() {
        assertThatThrownBy(() -> Ring.parse(List.of(RingFile.line("a"), RingFile.line("a"))))
                .hasMessageContaining("a twice");
    }

    @Test
    void nothing_that_is_printed_shows_a_key() {
        assertThat(Ring.parse(List.of(RingFile.line("a"))).toString()).isEqualTo("Ring[generations=[Generation a]]");
    }
}

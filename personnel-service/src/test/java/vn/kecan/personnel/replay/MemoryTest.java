package vn.kecan.personnel.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final LocalDate D1 = LocalDate.of(2020, 1, 1);
    private static final LocalDate D2 = LocalDate.of(2021, 1, 1);
    private static final LocalDate D3 = LocalDate.of(2022, 1, 1);

    @Test
    void what_is_put_over_a_period_leaves_the_days_around_it() {
        var before = List.of(new Memory.Held(D1, null, "a"));
        assertThat(Memory.over(before, D2, D3, "b"))
                .containsExactlyInAnyOrder(
                        new Memory.Held(D1, D2, "a"), new Memory.Held(D2, D3, "b"), new Memory.Held(D3, null, "a"));
        assertThat(Memory.over(before, D1, null, "b")).containsExactly(new Memory.Held(D1, null, "b"));
    }

    @Test
    void an_old_question_is_answered_by_what_was_believed_then() {
        var memory = new Memory();
        var first = Instant.parse("2026-01-01T00:00:00Z");
        memory.believe(first, "x", List.of(new Memory.Held(D1, null, "a")));
        memory.believe(first.plusSeconds(1), "x", List.of());
        assertThat(memory.ask("x", D2, first)).containsExactly("a");
        assertThat(memory.ask("x", D2, first.plusSeconds(1))).isEmpty();
        assertThat(memory.ask("x", D2, first.minusSeconds(1))).isEmpty();
    }
}

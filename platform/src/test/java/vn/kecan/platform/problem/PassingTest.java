package vn.kecan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true", // the connection broke
        "40P01, true", // a deadlock
        "53300, true", // too many connections
        "57P01, true", // the database is being stopped
        "23505, false", // a unique constraint: ours to prevent
        "42703, false", // no such column: our fault
        "22001, false"
    })
    void what_the_database_says_passes_or_is_our_fault(String state, boolean passes) {
        var broken = new SQLException("x", state);
        assertThat(Passing.is(broken)).isEqualTo(passes);
        assertThat(Passing.is(new IllegalStateException("outer", new RuntimeException(broken))))
                .isEqualTo(passes);
    }

    @Test
    void a_pool_without_a_connection_tells_no_state() {
        assertThat(Passing.is(new IllegalStateException(new SQLException("Sorry, acquisition timeout!"))))
                .isTrue();
    }

    @Test
    void other_failures_are_our_fault() {
        assertThat(Passing.is(new IllegalStateException("x", new RuntimeException())))
                .isFalse();
    }
}

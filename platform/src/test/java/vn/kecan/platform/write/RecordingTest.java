package vn.kecan.platform.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.platform.ledger.Head;
import vn.kecan.platform.problem.ProblemException;

class RecordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"6\", \"7\"", "*"})
    void accepts_the_state_the_client_saw(String ifMatch) {
        assertThatCode(() -> recording(ifMatch).match("7")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "\"77\""})
    void refuses_any_other_state_with_412(String ifMatch) {
        assertThatThrownBy(() -> recording(ifMatch).match("7"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.problem().status()).isEqualTo(412));
    }

    @Test
    void draws_number_and_instant_once() {
        var draws = new AtomicInteger();
        var recording = new Recording(() -> new Head(draws.incrementAndGet(), java.time.Instant.EPOCH), null, null);

        assertThat(recording.locked()).isFalse();
        assertThat(recording.n()).isEqualTo(recording.lock().n()).isEqualTo(1);
    }

    private static Recording recording(String ifMatch) {
        return new Recording(() -> new Head(1, java.time.Instant.EPOCH), null, ifMatch);
    }
}

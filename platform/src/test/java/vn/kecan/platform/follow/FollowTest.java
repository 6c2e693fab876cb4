package vn.kecan.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FollowTest {

    @Test
    void a_preferred_wait_is_read_among_other_preferences() {
        assertThat(PreferredWait.seconds("respond-async, wait=20")).isEqualTo(20);
        assertThat(PreferredWait.seconds("Wait = \"7\"; x=1")).isEqualTo(7);
        assertThat(PreferredWait.seconds("wait=600")).isEqualTo(50);
        assertThat(PreferredWait.seconds("await=5")).isNull();
        assertThat(PreferredWait.seconds("wait=soon")).isNull();
        assertThat(PreferredWait.seconds(null)).isNull();
    }

    @Test
    void whoever_waits_is_woken_by_a_later_position_and_by_nothing_else() throws Exception {
        var last = new AtomicLong(4);
        try (var arrivals = new Arrivals("test", last::get, Duration.ofMillis(5))) {
            arrivals.await(3, Duration.ofSeconds(20));
            assertThat(arrivals.seen()).isEqualTo(4);
            var before = System.nanoTime();
            arrivals.await(4, Duration.ofMillis(60));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(50));
            last.set(9);
            arrivals.await(4, Duration.ofSeconds(20));
            assertThat(arrivals.seen()).isEqualTo(9);
        }
    }

    @Test
    void nobody_waits_for_a_service_that_stops() throws Exception {
        var arrivals = new Arrivals("test", () -> 0, Duration.ofSeconds(20));
        arrivals.close();
        arrivals.await(0, Duration.ofSeconds(20));
        assertThat(arrivals.closed()).isTrue();
    }

    @Test
    void a_place_is_given_back_once_however_often_it_is_closed() {
        var places = new Places(2);
        var one = places.take();
        places.take();
        assertThatThrownBy(places::take).hasMessageContaining("too-many-followers");
        one.close();
        one.close();
        assertThat(places.taken()).isEqualTo(1);
    }
}

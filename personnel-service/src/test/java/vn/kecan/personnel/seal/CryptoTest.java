package vn.kecan.personnel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CryptoTest {

    private static final byte[] NUMBER = "001075012345".getBytes(StandardCharsets.UTF_8);
    private final Generation key = Generation.parse(RingFile.line("one"));
    private final Generation other = Generation.parse(RingFile.line("two"));
    private final UUID id = UUID.randomUUID();
    private final Place place = new Place("HN-000001", "identity", id);

    @Test
    void what_was_sealed_opens_in_its_place() {
        assertThat(Crypto.open(key, place, Crypto.seal(key, place, NUMBER))).isEqualTo(NUMBER);
    }

    @Test
    void the_same_value_is_never_sealed_to_the_same_bytes() {
        assertThat(Crypto.seal(key, place, NUMBER)).isNotEqualTo(Crypto.seal(key, place, NUMBER));
    }

    @Test
    void it_opens_for_no_other_cadre_kind_or_fact() {
        var sealed = Crypto.seal(key, place, NUMBER);
        for (var elsewhere : new Place[] {
            new Place("HN-000002", "identity", id),
            new Place("HN-000001", "relative", id),
            new Place("HN-000001", "identity", UUID.randomUUID())
        }) {
            assertThatThrownBy(() -> Crypto.open(key, elsewhere, sealed)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void it_opens_under_no_other_key() {
        var sealed = Crypto.seal(key, place, NUMBER);
        assertThatThrownBy(() -> Crypto.open(other, place, sealed)).hasMessageContaining("key two");
    }

    @Test
    void one_changed_bit_anywhere_and_it_does_not_open() {
        var sealed = Crypto.seal(key, place, NUMBER);
        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> Crypto.open(key, place, changed)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> Crypto.open(key, place, new byte[0])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_blind_hash_is_the_same_for_the_same_words_of_one_kind_under_one_key_only() {
        var hash = Crypto.blind(key, "identity", "001075012345");
        assertThat(Crypto.blind(key, "identity", "001075012345")).isEqualTo(hash);
        assertThat(Crypto.blind(key, "identity", "001075012346")).isNotEqualTo(hash);
        assertThat(Crypto.blind(key, "relative", "001075012345")).isNotEqualTo(hash);
        assertThat(Crypto.blind(other, "identity", "001075012345")).isNotEqualTo(hash);
    }
}

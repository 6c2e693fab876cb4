package vn.kecan.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    private final Canonical canonical = new Canonical(new ObjectMapper());

    @Test
    void orders_keys_and_writes_no_spaces_as_rfc_8785_says() {
        var value = new LinkedHashMap<String, Object>();
        value.put("n", 1);
        value.put("b", "Nguyễn Thị Hương");
        value.put("a", List.of(true, 2));

        assertThat(new String(canonical.bytes(value), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":[true,2],\"b\":\"Nguyễn Thị Hương\",\"n\":1}");
    }

    @Test
    void hashes_the_same_value_alike_whatever_order_it_was_built_in() {
        var one = new LinkedHashMap<String, Object>();
        one.put("x", 1);
        one.put("y", 2);
        var other = new LinkedHashMap<String, Object>();
        other.put("y", 2);
        other.put("x", 1);

        assertThat(canonical.hash(one)).isEqualTo(canonical.hash(other));
        other.put("y", 3);
        assertThat(canonical.hash(one)).isNotEqualTo(canonical.hash(other));
    }

    @Test
    void prefixes_a_leaf_with_zero_as_rfc_9162_says() {
        // The hash of a log's empty leaf: SHA-256 of the single byte 00.
        assertThat(HexFormat.of().formatHex(Canonical.leafHash(new byte[0])))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }
}

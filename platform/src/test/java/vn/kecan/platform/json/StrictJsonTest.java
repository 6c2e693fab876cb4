package vn.kecan.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Thing(String name, LocalDate day, Integer count, Boolean flag) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @BeforeEach
    void strict() {
        new StrictJson().customize(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nam\":\"An\"}",
                "{\"day\":\"2024-13-01\"}",
                "{\"day\":\"2025-02-30\"}",
                "{\"day\":\"2025-07-01T00:00:00Z\"}",
                "{\"day\":20250701}",
                "{\"count\":\"3\"}",
                "{\"count\":3.5}",
                "{\"flag\":\"true\"}",
                "{\"flag\":1}",
                "{\"name\":5}",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"\\ud800\"}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":\"a\"} x",
                "{"
            })
    void refuses_what_must_not_be_guessed(String text) {
        assertThatThrownBy(() -> json.readValue(text, Thing.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void reads_decomposed_letters_as_composed() throws JsonProcessingException {
        var read = json.readValue("{\"name\":\"Hu\\u031Bo\\u031Bng\",\"day\":\"2024-02-29\"}", Thing.class);

        assertThat(read.name()).isEqualTo("Hương");
        assertThat(read.day()).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}

package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.platform.problem.ProblemException;

class PurposeTest {

    private static final String REVIEW = "Thẩm định quy hoạch 2025-2030";

    @Test
    void vietnamese_arrives_bare_or_percent_encoded_composed_or_not() {
        var bare = new String(REVIEW.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var encoded = java.net.URLEncoder.encode(REVIEW, StandardCharsets.UTF_8).replace("+", "%20");
        var decomposed = java.text.Normalizer.normalize(REVIEW, java.text.Normalizer.Form.NFD);
        assertThat(words(bare)).isEqualTo(REVIEW);
        assertThat(words(encoded)).isEqualTo(REVIEW);
        assertThat(words(REVIEW)).isEqualTo(REVIEW);
        assertThat(words(decomposed)).isEqualTo(REVIEW);
    }

    @Test
    void a_percent_sign_that_encodes_nothing_stays() {
        assertThat(words("25% women in the plan")).isEqualTo("25% women in the plan");
        assertThat(words("a + b of the plan")).isEqualTo("a + b of the plan");
    }

    @Test
    void without_it_the_answer_is_428() {
        assertThatThrownBy(() -> Purpose.of(Optional.empty())).isInstanceOfSatisfying(ProblemException.class, it -> {
            assertThat(it.problem().status()).isEqualTo(428);
            assertThat(it.problem().type()).isEqualTo("urn:problem:purpose-required");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "    a    ", "12345", "-----", "%00%00%00abcde", "abc%07defg"})
    void what_says_nothing_is_400(String sent) {
        refused(sent);
    }

    @Test
    void the_length_counts_characters_from_5_to_200() {
        assertThat(words("abcde")).isEqualTo("abcde");
        assertThat(words("ộ".repeat(200))).hasSize(200);
        refused("ộ".repeat(201));
    }

    private static void refused(String sent) {
        assertThatThrownBy(() -> words(sent))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.problem().status()).isEqualTo(400));
    }

    private static String words(String sent) {
        return Purpose.of(Optional.of(sent)).words();
    }
}

package vn.kecan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, vi",
                "en, en",
                "en-GB, en",
                "'fr, en;q=0.5', en",
                "'en;q=0.4, vi;q=0.8', vi",
                "fr, vi",
                "';;;', vi"
            })
    void speaks_vietnamese_unless_english_is_preferred(String accepted, String spoken) {
        assertThat(Languages.preferred(accepted).getLanguage()).isEqualTo(spoken);
    }
}

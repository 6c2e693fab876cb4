package vn.kecan.personnel.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "123-QĐ/TU, 123, , QĐ, TU",
        "04-NQ/TU, 04, , NQ, TU",
        "198-KL/TW, 198, , KL, TW",
        "12-CTr/TU, 12, , CTr, TU",
        "12a-QĐ/ĐU, 12a, , QĐ, ĐU",
        "45-HD/BTCTW, 45, , HD, BTCTW",
        "170/2025/NĐ-CP, 170, 2025, NĐ, CP",
        "06/2023/TT-BNV, 06, 2023, TT, BNV",
        "202/2025/NQ-QH15, 202, 2025, NQ, QH15",
        "2200/QĐ-UBND, 2200, , QĐ, UBND",
    })
    void a_number_tells_number_year_type_and_issuer(
            String text, String number, Integer year, String type, String issuer) {
        assertThat(DocumentNumber.parse(text)).contains(new DocumentNumber(number, year, type, issuer));
        assertThat(text).matches(DocumentNumber.PATTERN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "QĐ/TU",
                "123-QĐ",
                "123 QĐ/TU",
                "123-QĐ/",
                "123-qđ/tu",
                "170/25/NĐ-CP",
                "170/2025/NĐ",
                "số 1",
                ""
            })
    void what_lacks_a_part_is_no_number(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
        assertThat(text).doesNotMatch(DocumentNumber.PATTERN);
    }
}

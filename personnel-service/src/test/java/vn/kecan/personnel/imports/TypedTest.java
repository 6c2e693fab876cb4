package vn.kecan.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people in Việt Nam type dates, and how they are read. */
class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "31/12/1975, 1975-12-31",
        "31-12-1975, 1975-12-31",
        "31.12.1975, 1975-12-31",
        "3/4/1975, 1975-04-03",
        "03/04/1975, 1975-04-03",
        "1975-04-03, 1975-04-03",
        "12/1975, 1975-12",
        "1-1975, 1975-01",
        "1975-12, 1975-12",
        "29/02/2000, 2000-02-29",
        "29/02/2001, 29/02/2001",
        "12/31/1975, 12/31/1975",
        "13/1975, 13/1975",
        "31/12/75, 31/12/75",
        "'  31/12/1975 ', 1975-12-31",
        "27759, 27759",
    })
    void datesAreReadDayFirstAndWhatIsNoneIsLeft(String typed, String read) {
        assertThat(Typed.read(Column.Type.DATE, typed, false)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"27759, 1975-12-31", "1975, 1975", "45870, 2025-08-01"})
    void inAWorkbookADateMayBeANumberOfDays(String typed, String read) {
        assertThat(Typed.read(Column.Type.BIRTH, typed, true)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"Có, true", "TRUE, true", "không, false", "yes, yes", "'',"})
    void truthIsSaidInVietnameseToo(String typed, @Nullable String read) {
        assertThat(Typed.read(Column.Type.TRUTH, typed, false)).isEqualTo(read);
    }
}

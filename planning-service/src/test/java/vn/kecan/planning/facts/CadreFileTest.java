package vn.kecan.planning.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of the file as personnel publishes it, with a field of tomorrow. */
class CadreFileTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "confidence-vote   | \"heldOn\":\"2023-12-05\",\"body\":\"HĐND\",\"summoned\":95,\"present\":93,\"high\":80,\"medium\":10,\"low\":2",
                "degree            | \"level\":\"MASTER\",\"field\":\"Luật\",\"institution\":\"ĐH Luật\",\"mode\":\"FULL_TIME\"",
                "discipline        | \"kind\":\"FORCED_RESIGNATION\",\"side\":\"STATE\",\"lapsesOn\":\"2026-03-01\"",
                "evaluation        | \"year\":2025,\"quarter\":3,\"level\":\"GOOD\",\"points\":82.50",
                "local-flag        | \"place\":\"00004\",\"local\":true,\"decidedBy\":\"Ban Tổ chức\"",
                "science-technology| \"ground\":\"CERTIFICATE_AND_WORK\",\"degreeField\":\"Kế toán\",\"certificateMonths\":12",
                "theory-course     | \"level\":\"ADVANCED\",\"awardedOn\":\"2019-06-15\"",
                "training          | \"kind\":\"PLANNED_SUCCESSOR\",\"stage\":\"PLANNED\",\"course\":\"Bí thư cấp xã\""
            })
    void a_kind_is_read_and_holds_on_its_days(String kind, String fields) throws Exception {
        var body = """
                {"id":"x","cadre":"HN-000001",%s,"declared":false,"validFrom":"2025-03-01","validTo":"2026-03-01",
                 "aFieldOfTomorrow":{}}""".formatted(fields);
        var fact = JSON.readValue(body, FileFact.KINDS.get(kind));
        assertThat(fact.cadre()).isEqualTo("HN-000001");
        assertThat(fact.begunBy(LocalDate.of(2025, 2, 28))).isFalse();
        assertThat(fact.inForceOn(LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(fact.inForceOn(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(fact.inForceOn(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(fact.begunBy(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(new CadreFile(List.of(fact)).turns()).contains(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"relative", "health-certificate"})
    void of_a_restricted_kind_only_that_it_is_there(String kind) throws Exception {
        var fact = JSON.readValue("{\"id\":\"x\",\"cadre\":\"HN-000001\"}", FileFact.KINDS.get(kind));
        assertThat(fact.validFrom()).isNull();
        assertThat(fact.inForceOn(LocalDate.EPOCH)).isTrue();
    }

    @Test
    void every_kind_is_read_by_one_record() {
        assertThat(FileFact.KINDS.values())
                .containsExactlyInAnyOrder(
                        Arrays.stream(FileFact.class.getPermittedSubclasses()).toArray(Class[]::new));
    }
}

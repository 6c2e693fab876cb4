package vn.kecan.planning.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FactsFromTheFeedTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void aCadreWithOnlyABirthMonth() throws Exception {
        var it = JSON.readValue("""
                {"code":"HN-000001","fullName":"Nguyễn Thị Hương","birthDate":"1975-09","sex":"F","ethnicity":1,
                 "nativePlace":{"province":"01","commune":"00004"},"partyAdmittedOn":"2001-05-19",
                 "education":"UNIVERSITY","politicalTheory":"ADVANCED","scienceTechnology":false,"keptBy":"HN",
                 "validFrom":"1975-09-01","aFieldOfTomorrow":1}
                """, Cadre.class);
        assertThat(it.birthDate()).isEqualTo(new BirthDate(YearMonth.of(1975, 9), null));
        assertThat(it.laterRetirement()).isFalse();
        assertThat(JSON.writeValueAsString(it.birthDate())).isEqualTo("\"1975-09\"");
    }

    @Test
    void aBirthDateKnowsItsMonth() throws Exception {
        var it = JSON.readValue("\"1975-09-30\"", BirthDate.class);
        assertThat(it.month()).isEqualTo(YearMonth.of(1975, 9));
        assertThat(it.ageInMonths(YearMonth.of(2025, 9))).isEqualTo(600);
        assertThat(JSON.writeValueAsString(it)).isEqualTo("\"1975-09-30\"");
        assertThatThrownBy(() -> JSON.readValue("\"1975-13\"", BirthDate.class)).hasMessageContaining("1975-13");
    }

    @Test
    void aUnitAPostAndAPosting() throws Exception {
        var unit = JSON.readValue(
                "{\"code\":\"00004\",\"name\":\"Ba Đình\",\"kind\":\"WARD\",\"parent\":\"HN\",\"level\":\"COMMUNE\",\"mergedFrom\":5,\"validFrom\":\"2025-07-01\"}",
                Unit.class);
        assertThat(unit.mergedFrom()).isEqualTo(5);
        var post = JSON.readValue(
                "{\"code\":\"00004-SEC\",\"unit\":\"00004\",\"title\":\"Bí thư\",\"kind\":\"SECRETARY\",\"rank\":5,\"seats\":1,\"head\":true,\"nonLocal\":true,\"managedBy\":\"SECRETARIAT\",\"politicalTheory\":\"ADVANCED\",\"validFrom\":\"2025-07-01\"}",
                Post.class);
        assertThat(post.centrallyManaged()).isTrue();
        var posting = JSON.readValue(
                "{\"id\":\"x\",\"cadre\":\"HN-000001\",\"post\":\"00004-SEC\",\"from\":\"2025-07-01\",\"to\":\"2026-07-01\",\"decision\":{\"number\":\"1\",\"date\":\"2025-06-25\",\"issuer\":\"HN\"}}",
                Posting.class);
        assertThat(posting.inForceOn(LocalDate.parse("2025-07-01"))).isTrue();
        assertThat(posting.inForceOn(LocalDate.parse("2026-06-30"))).isTrue();
        assertThat(posting.inForceOn(LocalDate.parse("2026-07-01"))).isFalse();
    }
}

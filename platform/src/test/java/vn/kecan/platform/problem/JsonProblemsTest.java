package vn.kecan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonProblemsTest {

    enum Sex {
        M,
        F
    }

    record Inner(LocalDate from) {}

    record Thing(Sex sex, LocalDate day, List<Inner> periods) {}

    @Confidential
    record Papers(LocalDate issuedOn, List<Inner> periods) {}

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"sex\":\"X\"}|sex|Must be one of: M, F.",
                "{\"day\":\"2025-02-30\"}|day|Must be a date that exists, as YYYY-MM-DD.",
                "{\"periods\":[{\"from\":\"x\"}]}|periods[0].from|Must be a date that exists, as YYYY-MM-DD.",
                "{\"dya\":1}|dya|There is no such field. Maybe one of: day, periods, sex."
            })
    void names_the_field_and_the_way_out(String text, String field, String message) {
        var failure = catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(text, Thing.class));

        var violation = JsonProblems.of(failure).violations().getFirst();
        assertThat(violation.field()).isEqualTo(field);
        assertThat(violation.message().en()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"issuedOn\":\"001075012345\"}|issuedOn",
                "{\"periods\":[{\"from\":\"001075012345\"}]}|periods[0].from"
            })
    void repeats_nothing_of_what_is_confidential(String text, String field) {
        var failure = catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(text, Papers.class));

        var problem = JsonProblems.of(failure);
        assertThat(problem.violations().getFirst().field()).isEqualTo(field);
        assertThat(problem.violations().getFirst().value()).isEqualTo(Violation.MASKED);
        assertThat(problem.toString()).doesNotContain("001075012345");
    }
}

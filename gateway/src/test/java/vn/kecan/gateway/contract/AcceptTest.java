package vn.kecan.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "application/yaml | application/yaml",
                "APPLICATION/YAML | application/yaml",
                "application/* | application/json",
                "application/json;q=0.5, application/yaml | application/yaml",
                "application/yaml;q=0.4, */*;q=0.5 | application/json",
                "text/html, */*;q=0.1 | application/json",
                "application/json;q=0, */* | application/yaml",
                "text/html | none",
                "application/json;q=0 | none",
                "rubbish | none",
                "application/json;q=x | none",
            })
    void the_best_offer_for_a_header(String header, String expected) {
        assertThat(Accept.best(header, List.of("application/json", "application/yaml")))
                .isEqualTo(expected);
    }
}

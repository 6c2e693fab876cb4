package vn.kecan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Pattern;
import org.junit.jupiter.api.Test;

class BeanProblemsTest {

    record Plain(@Pattern(regexp = "[0-9]{12}") String number) {}

    @Confidential
    record Papers(
            @Pattern(regexp = "[0-9]{12}") String number,
            @Valid Plain inner) {}

    @Test
    void says_the_value_that_is_wrong() {
        assertThat(value(new Plain("12"))).isEqualTo("12");
    }

    @Test
    void repeats_nothing_of_what_is_confidential_at_whatever_depth() {
        assertThat(value(new Papers("12", new Plain("001075012345")))).isEqualTo(Violation.MASKED);
        assertThat(value(new Papers("001075012345", new Plain("12")))).isEqualTo(Violation.MASKED);
    }

    private static String value(Object bean) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var broken = factory.getValidator().validate(bean);
            return BeanProblems.violations(broken).getFirst().value();
        }
    }
}

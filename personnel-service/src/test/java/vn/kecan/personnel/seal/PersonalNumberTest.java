package vn.kecan.personnel.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001075012345",
                " 001 075 012 345 ",
                "001.075.012.345",
                "001-075012345",
                "００１０７５０１２３４５",
                "001\u00a0075012345"
            })
    void however_it_is_typed_it_is_one_number(String typed) {
        assertThat(new PersonalNumber(typed).text()).isEqualTo("001075012345");
    }

    @Test
    void nothing_that_is_printed_shows_it() {
        assertThat(new PersonalNumber("001075012345").toString()).doesNotContain("001");
    }
}

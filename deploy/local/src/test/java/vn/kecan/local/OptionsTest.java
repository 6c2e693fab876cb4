package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothingSaidMeansTheUsualPortsAndTwentyThousandCadres() {
        var options = parse();
        assertThat(options.ports()).isEqualTo(new Ports(8080, 8081, 8082, 8180, 5480));
        assertThat(options.cadres()).isEqualTo(20_000);
        assertThat(options.once()).isFalse();
        assertThat(options.fresh()).isFalse();
        assertThat(options.sample()).isTrue();
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        var environment = Map.of("KECAN_GATEWAY_PORT", "9000", "KECAN_POSTGRES_PORT", "9001");
        var options = Options.parse(new String[] {"--once", "--gateway-port", "9100"}, environment);
        assertThat(options.once()).isTrue();
        assertThat(options.ports().gateway()).isEqualTo(9100);
        assertThat(options.ports().postgres()).isEqualTo(9001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1", "80.5", ""})
    void aPortThatIsNoneIsRefusedByNameAndValue(String port) {
        assertThatThrownBy(() -> parse("--keycloak-port", port))
                .isInstanceOf(CannotStart.class)
                .hasMessage("--keycloak-port (" + port + ") must be a whole number from 1 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"499", "480001"})
    void aSampleOutsideItsBoundsIsRefused(String cadres) {
        assertThatThrownBy(() -> parse("--cadres", cadres)).hasMessageContaining("from 500 to 480000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--onec", "gateway", "--mail-port"})
    void anUnknownOptionIsNamedAndTheKnownOnesAreListed(String word) {
        assertThatThrownBy(() -> parse(word, "1"))
                .hasMessageContaining("(" + word + ")")
                .hasMessageContaining("--fresh");
    }

    @Test
    void anOptionWithoutItsNumberIsRefused() {
        assertThatThrownBy(() -> parse("--cadres")).hasMessage("The option --cadres must be followed by a number.");
    }

    private static Options parse(String... words) {
        return Options.parse(words, Map.of());
    }
}

package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithItsPurposeAndTheWayOut() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = portsWith("planning", other.getLocalPort());
            assertThatThrownBy(ports::mustBeFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("The port " + other.getLocalPort()
                            + ", meant for planning, must be free, but another program holds it."
                            + " Maybe choose another with --planning-port or KECAN_PLANNING_PORT.");
        }
    }

    @Test
    void aPortTakenOnEveryAddressIsTakenOnLoopbackToo() throws Exception {
        try (var other = new ServerSocket(0)) {
            var ports = portsWith("gateway", other.getLocalPort());
            assertThatThrownBy(ports::mustBeFree).hasMessageContaining("meant for gateway");
        }
    }

    @Test
    void twoPartsCannotShareAPort() {
        var ports = Ports.of(Map.of("gateway", 1, "personnel", 2, "planning", 2, "keycloak", 3, "postgres", 4));
        assertThatThrownBy(() -> ports.mustBeFree(port -> true))
                .hasMessage("The port 2 must serve one part only, but personnel and planning both ask for it."
                        + " Maybe change --planning-port.");
    }

    private static Ports portsWith(String name, int port) {
        var all = Ports.anyFree().byName();
        all.put(name, port);
        return Ports.of(all);
    }
}

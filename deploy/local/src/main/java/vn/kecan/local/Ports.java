package vn.kecan.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.kecan.backing.FreePort;

/** Where each part of the suite listens on loopback. */
public record Ports(int gateway, int personnel, int planning, int keycloak, int postgres) {

    static final Map<String, Integer> USUAL = usual();

    static Ports of(Map<String, Integer> byName) {
        return new Ports(
                byName.get("gateway"),
                byName.get("personnel"),
                byName.get("planning"),
                byName.get("keycloak"),
                byName.get("postgres"));
    }

    static Ports anyFree() {
        return new Ports(FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any());
    }

    Map<String, Integer> byName() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("gateway", gateway);
        all.put("personnel", personnel);
        all.put("planning", planning);
        all.put("keycloak", keycloak);
        all.put("postgres", postgres);
        return all;
    }

    void mustBeFree() {
        mustBeFree(FreePort::isFree);
    }

    void mustBeFree(IntPredicate isFree) {
        var taken = new StringBuilder();
        var seen = new LinkedHashMap<Integer, String>();
        byName().forEach((name, port) -> {
            var twin = seen.putIfAbsent(port, name);
            if (twin != null) {
                taken.append(
                        "The port %d must serve one part only, but %s and %s both ask for it. Maybe change --%s-port.%n"
                                .formatted(port, twin, name, name));
            } else if (!isFree.test(port)) {
                taken.append(
                        "The port %d, meant for %s, must be free, but another program holds it. Maybe choose another with --%s-port or %s.%n"
                                .formatted(port, name, name, environmentName(name)));
            }
        });
        if (!taken.isEmpty()) {
            throw new CannotStart(taken.toString().strip());
        }
    }

    static String environmentName(String name) {
        return "KECAN_" + name.toUpperCase(java.util.Locale.ROOT) + "_PORT";
    }

    private static Map<String, Integer> usual() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("gateway", 8080);
        all.put("personnel", 8081);
        all.put("planning", 8082);
        all.put("keycloak", 8180);
        all.put("postgres", 5480);
        return all;
    }
}

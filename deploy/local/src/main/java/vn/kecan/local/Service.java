package vn.kecan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kecan.backing.BackingPostgres;

/** One of our three programs: where its jar lies and what it is told at its start. */
record Service(
        String name, Path jar, int port, int heapMegabytes, boolean quickStart, Map<String, String> environment) {

    /** Megabytes: personnel and the gateway keep no facts in memory, however many there are. */
    private static final int STREAMING = 256;

    /** Those of the plan, in the order in which they start. */
    static List<Service> all(SuitePlan plan, String issuer, int databasePort) throws IOException {
        var personnel = "http://127.0.0.1:" + plan.ports().personnel();
        // The gateway is ready when all it was told of are, so it is not told of a planning-service that shall not run.
        var planning = plan.services().contains("planning")
                ? "http://127.0.0.1:" + plan.ports().planning()
                : personnel;
        return all(plan, issuer, databasePort, personnel, planning).stream()
                .filter(it -> plan.services().contains(it.name()))
                .toList();
    }

    private static List<Service> all(SuitePlan plan, String issuer, int databasePort, String personnel, String planning)
            throws IOException {
        var root = plan.root();
        var ports = plan.ports();
        var quickStart = plan.quickStart();
        return List.of(
                withDatabase(
                        root,
                        "personnel",
                        ports.personnel(),
                        databasePort,
                        STREAMING,
                        quickStart,
                        issuer,
                        Map.of(
                                "KECAN_PUBLIC_URL",
                                "http://127.0.0.1:" + ports.gateway(),
                                "KECAN_WEBHOOK_INNER",
                                "LOOPBACK",
                                "KECAN_SEAL_KEYS",
                                SealKeys.in(plan.folder()).toAbsolutePath().toString())),
                withDatabase(
                        root,
                        "planning",
                        ports.planning(),
                        databasePort,
                        plan.heapMegabytes(),
                        quickStart,
                        issuer,
                        Map.of(
                                "KECAN_PERSONNEL_URL",
                                personnel,
                                "KECAN_PLANNING_CLIENT_SECRET",
                                "planning-service-dev")),
                new Service(
                        "gateway",
                        jar(root, "gateway"),
                        ports.gateway(),
                        STREAMING,
                        quickStart,
                        environment(
                                ports.gateway(),
                                issuer,
                                Map.of("KECAN_PERSONNEL_URL", personnel, "KECAN_PLANNING_URL", planning))));
    }

    List<String> command() {
        if (!Files.isRegularFile(jar)) {
            throw new CannotStart("The program " + jar + " must be built before it starts, but it is not there."
                    + " Maybe use deploy/run, or ./mvnw package -DskipTests.");
        }
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
        if (quickStart) {
            words.add("-XX:TieredStopAtLevel=1");
        }
        words.addAll(List.of("-jar", jar.toString()));
        return List.copyOf(words);
    }

    private static Service withDatabase(
            Path root,
            String name,
            int port,
            int databasePort,
            int heap,
            boolean quickStart,
            String issuer,
            Map<String, String> more) {
        var all = new TreeMap<>(environment(port, issuer, more));
        all.put("KECAN_DB_URL", "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + name);
        all.put("KECAN_DB_USER", BackingPostgres.user(name));
        all.put("KECAN_DB_PASSWORD", BackingPostgres.password(name));
        return new Service(name, jar(root, name + "-service"), port, heap, quickStart, all);
    }

    private static Map<String, String> environment(int port, String issuer, Map<String, String> more) {
        var all = new TreeMap<>(more);
        all.put("KECAN_HTTP_HOST", "127.0.0.1");
        all.put("KECAN_HTTP_PORT", Integer.toString(port));
        all.put("KECAN_OIDC_URL", issuer);
        return all;
    }

    private static Path jar(Path root, String module) {
        return root.resolve(module).resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
    }
}

package vn.kecan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kecan.backing.BackingPostgres;

/** One of our three programs: where its jar lies and what it is told at its start. */
record Service(String name, Path jar, int port, int heapMegabytes, Map<String, String> environment) {

    static List<Service> all(
            Path root, Ports ports, String issuer, int databasePort, int heapMegabytes, Path sealKeys) {
        var personnel = "http://127.0.0.1:" + ports.personnel();
        var planning = "http://127.0.0.1:" + ports.planning();
        return List.of(
                withDatabase(
                        root,
                        "personnel",
                        ports.personnel(),
                        databasePort,
                        heapMegabytes,
                        issuer,
                        Map.of(
                                "KECAN_PUBLIC_URL",
                                "http://127.0.0.1:" + ports.gateway(),
                                "KECAN_WEBHOOK_INNER",
                                "LOOPBACK",
                                "KECAN_SEAL_KEYS",
                                sealKeys.toAbsolutePath().toString())),
                withDatabase(
                        root,
                        "planning",
                        ports.planning(),
                        databasePort,
                        heapMegabytes,
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
                        256,
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
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                jar.toString());
    }

    private static Service withDatabase(
            Path root, String name, int port, int databasePort, int heap, String issuer, Map<String, String> more) {
        var all = new TreeMap<>(environment(port, issuer, more));
        all.put("KECAN_DB_URL", "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + name);
        all.put("KECAN_DB_USER", BackingPostgres.user(name));
        all.put("KECAN_DB_PASSWORD", BackingPostgres.password(name));
        return new Service(name, jar(root, name + "-service"), port, heap, all);
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

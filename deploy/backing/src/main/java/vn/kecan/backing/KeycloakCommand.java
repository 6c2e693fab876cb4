package vn.kecan.backing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a JVM is told to run Keycloak, as its own start script does, but tuned for one small machine. */
final class KeycloakCommand {

    private static final String ENTRY = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    static List<String> java(Path home) {
        var jar = home.resolve("lib").resolve("quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("Keycloak must lie unpacked in " + home
                    + ", but it does not. Maybe build once with ./mvnw package, which unpacks it.");
        }
        return List.of(
                javaOfThisJvm(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home.toAbsolutePath(),
                "-Djboss.server.config.dir=" + home.resolve("conf").toAbsolutePath(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                jar.toAbsolutePath().toString(),
                ENTRY);
    }

    /** The same command after Keycloak has rebuilt itself for its options. */
    static List<String> rebuilt(List<String> command) {
        var second = new ArrayList<>(command);
        second.add(1, "-Dkc.config.built=true");
        return second;
    }

    private static String javaOfThisJvm() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private KeycloakCommand() {}
}

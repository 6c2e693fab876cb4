package vn.kecan.backing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * A real Keycloak on loopback with the realm {@code kecan}, run by its own JVM straight from the unpacked
 * distribution. It opens no management port, since health and metrics of Keycloak stay off.
 */
public final class BackingKeycloak implements AutoCloseable {

    public static final String REALM = "kecan";

    /** Keycloak's way to say: I have rebuilt myself, start me again. */
    private static final int REBUILT = 10;

    private final List<String> command;
    private final Map<String, String> environment;
    private final File log;
    private final int port;
    private final Consumer<ChildProcess> whenStarted;
    private ChildProcess child;
    private boolean closed;

    private BackingKeycloak(
            List<String> command,
            Map<String, String> environment,
            File log,
            int port,
            Consumer<ChildProcess> whenStarted)
            throws IOException {
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.port = port;
        this.whenStarted = whenStarted;
        this.child = launch(command);
    }

    /** Where the build unpacks the distribution inside the run folder. */
    public static Path home(Path run) {
        return run.resolve("keycloak-" + version());
    }

    /** Keeps its users in a file of the folder from one start to the next. Tells of every process it starts. */
    public static BackingKeycloak persistent(
            Path home,
            Path folder,
            int port,
            Path realm,
            Map<String, String> environment,
            File log,
            Consumer<ChildProcess> whenStarted)
            throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("keycloak").toAbsolutePath();
        return start(home, "jdbc:h2:file:" + file + ";NON_KEYWORDS=VALUE", port, realm, environment, log, whenStarted);
    }

    /** Starts with the users of the realm file and forgets everything at its end. */
    public static BackingKeycloak temporary(
            Path home,
            int port,
            Path realm,
            Map<String, String> environment,
            File log,
            Consumer<ChildProcess> whenStarted)
            throws IOException {
        return start(
                home,
                "jdbc:h2:mem:kc;DB_CLOSE_DELAY=-1;NON_KEYWORDS=VALUE",
                port,
                realm,
                environment,
                log,
                whenStarted);
    }

    private static BackingKeycloak start(
            Path home,
            String database,
            int port,
            Path realm,
            Map<String, String> environment,
            File log,
            Consumer<ChildProcess> whenStarted)
            throws IOException {
        var imports = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.copy(realm, imports.resolve(REALM + "-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        var command = new ArrayList<>(KeycloakCommand.java(home));
        command.addAll(List.of(
                "start-dev",
                "--import-realm",
                "--db-url=" + database,
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + base(port)));
        return new BackingKeycloak(List.copyOf(command), environment, log, port, whenStarted);
    }

    /** Waits until the realm itself answers; the line "started" in the log comes too early. */
    public void awaitReady(Duration patience) throws InterruptedException, IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!answers()) {
            if (!child().isAlive()) {
                restartOrGiveUp();
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("Keycloak is not ready after " + patience.toSeconds() + " s. Maybe look into "
                        + log + ", which ends:\n" + tail());
            }
            Thread.sleep(250);
        }
    }

    public String issuer() {
        return base(port) + "/realms/" + REALM;
    }

    public synchronized ChildProcess child() {
        return child;
    }

    @Override
    public synchronized void close() {
        closed = true;
        child.close();
    }

    private synchronized void restartOrGiveUp() throws IOException {
        if (closed || child.exitCode() != REBUILT) {
            throw new IOException("Keycloak ended with code " + child.exitCode() + " while it started. Its log " + log
                    + " ends:\n" + tail());
        }
        child = launch(KeycloakCommand.rebuilt(command));
    }

    private ChildProcess launch(List<String> words) throws IOException {
        var started = ChildProcess.start("keycloak", words, environment, log);
        whenStarted.accept(started);
        return started;
    }

    private boolean answers() throws InterruptedException {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return child().isAlive()
                    && client.send(request, BodyHandlers.discarding()).statusCode() == 200
                    && child().isAlive();
        } catch (IOException e) {
            return false;
        }
    }

    private String tail() {
        return String.join("\n", child().lastLines(20));
    }

    private static String version() {
        try (var text = BackingKeycloak.class.getResourceAsStream("backing.properties")) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(text));
            return properties.getProperty("keycloak.version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base(int port) {
        return "http://127.0.0.1:" + port;
    }
}

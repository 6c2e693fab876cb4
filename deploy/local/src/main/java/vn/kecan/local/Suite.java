package vn.kecan.local;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.kecan.backing.BackingKeycloak;
import vn.kecan.backing.BackingPostgres;

/** The whole suite as children of this JVM. Closing it stops them in the reverse order of their start. */
public final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final SuitePlan plan;
    private final Progress progress;
    private final PidFile pids;
    private final Deque<Started> started = new ArrayDeque<>();
    private final List<RunningService> services = new ArrayList<>();
    private @Nullable BackingKeycloak keycloak;
    private @Nullable BackingPostgres postgres;
    private boolean closed;

    private record Started(String name, AutoCloseable thing) {}

    private interface Start<T extends AutoCloseable> {
        T now() throws IOException, SQLException;
    }

    public Suite(SuitePlan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.pids = new PidFile(plan.folder().pidFile());
    }

    public void start() throws IOException, SQLException, InterruptedException {
        pids.add(PidFile.LAUNCHER, ProcessHandle.current());
        progress.say("starting PostgreSQL 18 on " + plan.ports().postgres()
                + (plan.issuer() == null ? " and Keycloak 26 on " + plan.ports().keycloak() : ""));
        var identity = plan.issuer() == null ? begin("Keycloak", this::startKeycloak) : null;
        keycloak = identity;
        var database = begin("PostgreSQL", this::startPostgres);
        postgres = database;
        pids.add("postgres", ProcessHandle.of(database.pid()).orElseThrow());
        progress.say("PostgreSQL is ready");
        if (identity != null) {
            identity.awaitReady(PATIENCE);
            progress.say("Keycloak is ready, realm kecan answers");
        }
        for (var service : Service.all(plan, issuer(), database.port())) {
            services.add(begin(service.name(), () -> startService(service)));
        }
        for (var service : services) {
            service.awaitReady(PATIENCE);
            progress.say(service.name() + " is ready on " + service.base());
        }
    }

    public URI gateway() {
        return service("gateway").base();
    }

    public String issuer() {
        return plan.issuer() != null
                ? plan.issuer()
                : java.util.Objects.requireNonNull(keycloak, "Keycloak has not been started.")
                        .issuer();
    }

    public BackingPostgres postgres() {
        return java.util.Objects.requireNonNull(postgres, "PostgreSQL has not been started.");
    }

    /** After the death and restart of PostgreSQL: lets deploy/stop find it under its new number. */
    public void restartPostgres() throws IOException {
        postgres().restart();
        pids.add("postgres", ProcessHandle.of(postgres().pid()).orElseThrow());
    }

    /** {@code personnel}, {@code planning} or {@code gateway}. */
    public RunningService service(String name) {
        return services.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service " + name + " has been started."));
    }

    /** Waits until the first child ends, which none should, and names it. */
    String awaitFirstDeath() {
        var ends = new ArrayList<CompletableFuture<String>>();
        if (keycloak != null) {
            ends.add(keycloak.child().handle().onExit().thenApply(it -> "keycloak"));
        }
        for (var service : services) {
            ends.add(service.child().handle().onExit().thenApply(it -> service.name()));
        }
        try {
            ProcessHandle.of(postgres().pid())
                    .ifPresent(it -> ends.add(it.onExit().thenApply(gone -> "postgres")));
        } catch (IOException e) {
            return "postgres";
        }
        return (String)
                CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
    }

    /** Does nothing the second time; waits for a start that is under way, then stops that too. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        while (!started.isEmpty()) {
            var last = started.pop();
            try {
                last.thing().close();
                progress.say(last.name() + " stopped");
            } catch (Exception e) {
                progress.say(last.name() + " did not stop cleanly: " + e.getMessage());
            }
        }
        pids.delete();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private synchronized <T extends AutoCloseable> T begin(String name, Start<T> start)
            throws IOException, SQLException {
        if (closed) {
            throw new CannotStart("The suite is being stopped.");
        }
        var thing = start.now();
        started.push(new Started(name, thing));
        return thing;
    }

    private BackingKeycloak startKeycloak() throws IOException {
        var log = plan.folder().newLog("keycloak");
        var port = plan.ports().keycloak();
        var environment =
                Map.of("KECAN_GATEWAY_PORT", Integer.toString(plan.ports().gateway()));
        return plan.keepData()
                ? BackingKeycloak.persistent(
                        plan.keycloakHome(),
                        plan.folder().keycloakData(),
                        port,
                        plan.realm(),
                        environment,
                        log,
                        it -> pids.add(it.name(), it.handle()))
                : BackingKeycloak.temporary(
                        plan.keycloakHome(),
                        port,
                        plan.realm(),
                        environment,
                        log,
                        it -> pids.add(it.name(), it.handle()));
    }

    private BackingPostgres startPostgres() throws IOException, SQLException {
        return plan.keepData()
                ? BackingPostgres.persistent(
                        plan.folder().postgres(),
                        plan.ports().postgres(),
                        plan.folder().newLog("postgres"))
                : BackingPostgres.temporary();
    }

    private RunningService startService(Service service) throws IOException {
        return new RunningService(
                service, plan.folder().newLog(service.name()), it -> pids.add(it.name(), it.handle()));
    }
}

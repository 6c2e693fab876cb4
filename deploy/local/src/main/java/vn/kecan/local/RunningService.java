package vn.kecan.local;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import vn.kecan.backing.ChildProcess;

/** A service as our own child: ready only when it answers and the child that we started is alive. */
public final class RunningService implements AutoCloseable {

    private final Service service;
    private final File log;
    private final Consumer<ChildProcess> whenStarted;
    private ChildProcess child;

    RunningService(Service service, File log, Consumer<ChildProcess> whenStarted) throws IOException {
        this.service = service;
        this.log = log;
        this.whenStarted = whenStarted;
        this.child = launch();
    }

    public String name() {
        return service.name();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + service.port());
    }

    public synchronized ChildProcess child() {
        return child;
    }

    /** As a power cut would end it. */
    public void kill() {
        child().kill();
    }

    /** Starts it again after its end, and waits until it is ready. */
    public void restart(Duration patience) throws IOException, InterruptedException {
        synchronized (this) {
            child.close();
            child = launch();
        }
        awaitReady(patience);
    }

    public void awaitReady(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (!child().isAlive()) {
                throw new CannotStart("The service %s ended with code %d while it started. Its log %s ends:%n%s"
                        .formatted(name(), child().exitCode(), log, tail()));
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("The service %s is not ready after %d s. Maybe look into %s, which ends:%n%s"
                        .formatted(name(), patience.toSeconds(), log, tail()));
            }
            Thread.sleep(150);
        }
    }

    public boolean isReady() throws InterruptedException {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            var request = HttpRequest.newBuilder(base().resolve("/q/health/ready"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return child().isAlive()
                    && client.send(request, BodyHandlers.discarding()).statusCode() == 200
                    && child().isAlive();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        child.close();
    }

    private ChildProcess launch() throws IOException {
        var started = ChildProcess.start(service.name(), service.command(), service.environment(), log);
        whenStarted.accept(started);
        return started;
    }

    private String tail() {
        return String.join("\n", child().lastLines(20));
    }
}

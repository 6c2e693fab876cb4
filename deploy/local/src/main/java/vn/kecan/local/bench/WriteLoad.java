package vn.kecan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.kecan.local.UnexpectedAnswer;

/** Records one cadre after another at personnel-service, over connections that are kept and cost little. */
final class WriteLoad implements AutoCloseable {

    private static final String PATH = "/api/personnel/v1/cadres";

    private final URI server;
    private final String token;
    private final ConcurrentLinkedDeque<RawHttp> idle = new ConcurrentLinkedDeque<>();

    WriteLoad(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** Whether the write was acknowledged; a service that has too much to do may refuse it, and says so. */
    boolean write(String code) throws IOException {
        var kept = idle.pollLast();
        var http = kept == null ? new RawHttp(server, token) : kept;
        var status = http.post(PATH, """
                {"code":"%s","fullName":"Nguyễn Văn Đo","birthDate":"1980-01","sex":"M","ethnicity":1,"keptBy":"HN"}""".formatted(code));
        idle.add(http);
        return switch (status) {
            case 201 -> true;
            case 503 -> false;
            default ->
                throw new UnexpectedAnswer(
                        "A cadre must be recorded (201) or refused for now (503), but the answer is " + status);
        };
    }

    /** So many clients, each of which writes again as soon as it is answered, until the server's compilers have seen enough. */
    void warmUp(int clients, int seconds) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                var name = "WARM-" + client + "-";
                all.add(threads.submit(() -> {
                    for (int n = 0; System.nanoTime() < until; n++) {
                        write(name + n);
                    }
                    return null;
                }));
            }
            for (var each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new CannotMeasure("A write failed: " + e.getCause().getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        for (var each : idle) {
            each.close();
        }
    }
}

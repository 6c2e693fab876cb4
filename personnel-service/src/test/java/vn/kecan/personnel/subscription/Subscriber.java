package vn.kecan.personnel.subscription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A subscriber as there are many: it keeps what it gets, and answers well, badly, late or never. */
final class Subscriber implements AutoCloseable {

    /** One request as it came. */
    record Got(String id, String timestamp, String signature, String type, String body, int answered) {}

    final List<Got> got = new CopyOnWriteArrayList<>();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    volatile int failures;
    volatile int status = 200;
    volatile long slowMillis;
    private final AtomicInteger atOnce = new AtomicInteger();
    private final HttpServer server;

    Subscriber() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String target() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Got> taken() {
        return got.stream().filter(it -> it.answered() == 200).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = failures > 0 ? 503 : status;
            failures = Math.max(0, failures - 1);
            got.add(new Got(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    headers.getFirst("Content-Type"),
                    body,
                    answer));
            TimeUnit.MILLISECONDS.sleep(slowMillis);
            exchange.sendResponseHeaders(answer, -1);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            atOnce.decrementAndGet();
        }
    }

    static void eventually(BooleanSupplier holds) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        org.assertj.core.api.Assertions.assertThat(holds.getAsBoolean()).isTrue();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

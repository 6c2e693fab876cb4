package vn.kecan.gateway.foreign;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;

/** A service behind the door that does what its path says. */
public final class Service implements AutoCloseable {

    public static final long BIG = 100L * 1024 * 1024;
    private static final Buffer MEGABYTE = Buffer.buffer(new byte[1024 * 1024]);

    private final Vertx vertx = Vertx.vertx();
    public final AtomicInteger asked = new AtomicInteger();
    public final AtomicInteger abandoned = new AtomicInteger();
    public final AtomicLong bodyBytes = new AtomicLong();
    public volatile boolean ready = true;

    private Service() {}

    public static Service start(String name) throws InterruptedException, ExecutionException {
        var service = new Service();
        var url = ConfigProvider.getConfig().getValue("kecan." + name + ".url", URI.class);
        HttpServer server = service.vertx.createHttpServer(new HttpServerOptions()
                .setHost(url.getHost())
                .setPort(url.getPort())
                .setHandle100ContinueAutomatically(true));
        server.requestHandler(service::answer)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        return service;
    }

    private void answer(HttpServerRequest request) {
        asked.incrementAndGet();
        request.response().exceptionHandler(gone -> abandoned.incrementAndGet());
        switch (request.path().substring(request.path().lastIndexOf('/') + 1)) {
            case "ready" -> request.response().setStatusCode(ready ? 200 : 503).end();
            case "slow" -> request.handler(part -> bodyBytes.addAndGet(part.length()));
            case "big" -> pour(request.response().setChunked(true), BIG);
            case "events" -> tell(request.response());
            case "stalling" -> request.response().setChunked(true).write("begun");
            case "broken" -> {
                request.response().setChunked(true).write("begun");
                vertx.setTimer(100, due -> request.connection().close());
            }
            case "nothing" -> request.response().setStatusCode(204).end();
            case "unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "early" -> request.response().setStatusCode(422).end("{\"early\":true}");
            case "own-caching" ->
                request.response().putHeader("Cache-Control", "max-age=9").end("{}");
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        bodyBytes.set(0);
        request.handler(part -> bodyBytes.addAndGet(part.length()));
        request.endHandler(end -> {
            var headers = new JsonObject();
            request.headers()
                    .names()
                    .forEach(name -> headers.put(
                            name.toLowerCase(), new JsonArray(request.headers().getAll(name))));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Server", "leaky/1.0")
                    .putHeader("X-Request-Id", "the-service-says-otherwise")
                    .putHeader("Connection", "keep-alive, X-Hop")
                    .putHeader("X-Hop", "secret")
                    .putHeader("Keep-Alive", "timeout=5")
                    .putHeader("X-Kept", "yes")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("bytes", bodyBytes.get())
                            .put("headers", headers)
                            .encode());
        });
    }

    private static void pour(HttpServerResponse response, long left) {
        if (left <= 0) {
            response.end();
            return;
        }
        response.write(MEGABYTE);
        if (response.writeQueueFull()) {
            response.drainHandler(free -> pour(response, left - MEGABYTE.length()));
        } else {
            pour(response, left - MEGABYTE.length());
        }
    }

    private void tell(HttpServerResponse response) {
        response.putHeader("Content-Type", "text/event-stream").setChunked(true).write("data: 1\n\n");
        var n = new AtomicInteger(1);
        vertx.setPeriodic(300, tick -> {
            if (response.closed() || n.get() >= 10) {
                vertx.cancelTimer(tick);
                if (!response.closed()) {
                    response.end();
                }
                return;
            }
            response.write("data: " + n.incrementAndGet() + "\n\n");
        });
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }
}

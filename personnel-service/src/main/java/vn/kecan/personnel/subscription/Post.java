package vn.kecan.personnel.subscription;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Sends letters: to the very address that was looked at, whatever the name stands for meanwhile; the certificate is
 * still that of the name. Redirects are not followed, and of the answer only its status and Retry-After are read.
 */
@ApplicationScoped
class Post {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int IDLE_SECONDS = 10;
    private static final int LONGEST_HEADER = 16 * 1024;

    private final HttpClient client;
    private final Duration timeout;

    Post(Vertx vertx, WebhookSettings settings) {
        timeout = settings.timeout();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setMaxHeaderSize(LONGEST_HEADER)
                .setDecompressionSupported(false)
                .setName("webhooks"));
    }

    Reply send(Letter letter) throws InterruptedException {
        var sent = new AtomicReference<@Nullable HttpClientRequest>();
        try {
            return client.request(to(letter))
                    .compose(request -> {
                        sent.set(request);
                        letter.headers().forEach(request::putHeader);
                        return request.send(letter.body());
                    })
                    .compose(Post::reply)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            giveUp(sent.get());
            return new Reply.NotTaken(null, "no answer within " + timeout.toSeconds() + " s", 0);
        } catch (ExecutionException failed) {
            return new Reply.NotTaken(null, said(failed.getCause()), 0);
        } catch (InterruptedException stopping) {
            giveUp(sent.get());
            throw stopping;
        }
    }

    private static RequestOptions to(Letter letter) {
        var target = letter.target();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.address(), target.port())))
                .setHost(target.uri().getHost())
                .setPort(target.port())
                .setSsl(target.secure())
                .setFollowRedirects(false)
                .setURI(target.pathAndQuery());
    }

    private static Future<Reply> reply(HttpClientResponse response) {
        var status = response.statusCode();
        var retry = response.getHeader("Retry-After");
        var seconds = retry != null && retry.matches("\\d{1,6}") ? Long.parseLong(retry) : 0;
        Reply reply = status / 100 == 2
                ? new Reply.Taken()
                : status == 410 ? new Reply.Gone() : new Reply.NotTaken(status, "answered " + status, seconds);
        // A short answer is read out, so that the connection serves on; a long one is cut off.
        var length = response.getHeader("Content-Length");
        if (status == 204 || length != null && length.length() <= 5) {
            response.resume();
        } else {
            response.request().reset();
        }
        return Future.succeededFuture(reply);
    }

    private static void giveUp(@Nullable HttpClientRequest request) {
        if (request != null) {
            request.reset();
        }
    }

    private static String said(@Nullable Throwable failure) {
        return failure == null ? "unknown" : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    @PreDestroy
    void close() {
        client.close();
    }
}

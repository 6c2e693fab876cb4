package vn.kecan.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.kecan.gateway.problem.Refusal;
import vn.kecan.gateway.problem.Refusals;

/** One request on its way to its service and back: streamed both ways, limited, timed, given up when its client goes. */
final class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final ProxyOptions NO_TUNNELS = new ProxyOptions().setSupportWebSocket(false);
    private static final long CANCELLED = 8;

    private final RoutingContext context;
    private final Origin origin;
    private final Refusals refusals;
    private final Vertx vertx;
    private final Duration patience;
    private final String requestId;
    private final Flow sent;
    private @Nullable Flow received;
    private @Nullable HttpClientRequest upstream;
    private boolean outOfTime;
    private boolean over;
    private long timer;

    Passage(
            RoutingContext context,
            Origin origin,
            Refusals refusals,
            Vertx vertx,
            long limit,
            Duration patience,
            String requestId) {
        this.context = context;
        this.origin = origin;
        this.refusals = refusals;
        this.vertx = vertx;
        this.patience = patience;
        this.requestId = requestId;
        this.sent = new Flow(context.request(), limit);
    }

    void begin() {
        timer = vertx.setTimer(patience.toMillis(), due -> check());
        context.addEndHandler(done -> finish());
        HttpProxy.reverseProxy(NO_TUNNELS, origin.client())
                .origin(asked -> connect())
                .addInterceptor(this)
                .handle(context.request());
    }

    private Future<HttpClientRequest> connect() {
        return origin.connect().compose(request -> {
            upstream = request;
            if (over) {
                request.reset(CANCELLED);
                return Future.failedFuture("The request was over before a connection was free.");
            }
            // The service sees the host its client asked, so that the links it writes lead through the door.
            return Future.succeededFuture(request.authority(context.request().authority()));
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var request = proxied.request();
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            context.response().writeContinue();
        }
        Headers.prepareRequest(request.headers(), context.request(), requestId);
        request.setBody(Body.body(sent, request.getBody().length()));
        return proxied.sendRequest().recover(this::refuse);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        var response = proxied.response();
        Headers.cleanResponse(response.headers());
        received = new Flow(response.getBody().stream(), Long.MAX_VALUE);
        if (hasNoBody(response)) {
            received.endHandler(end -> {}).resume();
            response.setBody(null);
        } else {
            response.setBody(Body.body(received, response.getBody().length()));
        }
        return proxied.sendResponse();
    }

    /** Such answers must not be framed as if a body followed. */
    private boolean hasNoBody(ProxyResponse response) {
        return response.getBody().length() < 0
                && (response.getStatusCode() == 204
                        || response.getStatusCode() == 304
                        || context.request().method() == HttpMethod.HEAD);
    }

    private void check() {
        if (received == null) {
            outOfTime = true;
            if (upstream == null) {
                refusals.send(context, new Refusal.ServiceBusy(origin.service()));
            }
            giveUp();
            return;
        }
        var left = patience.toNanos() - received.nanosSinceMoved();
        if (left <= 0) {
            giveUp();
        } else {
            timer = vertx.setTimer(TimeUnit.NANOSECONDS.toMillis(left) + 1, due -> check());
        }
    }

    private void giveUp() {
        if (upstream != null) {
            upstream.reset(CANCELLED);
        }
    }

    private void finish() {
        over = true;
        vertx.cancelTimer(timer);
        if (received == null || !received.isEnded()) {
            giveUp();
        }
    }

    /** Says why there is no answer. The proxy itself has nothing more to do, so its future stays open. */
    private Future<ProxyResponse> refuse(Throwable failure) {
        if (!over) {
            refusals.send(context, refusal(failure));
        }
        return Promise.<ProxyResponse>promise().future();
    }

    private Refusal refusal(Throwable failure) {
        if (sent.isOverLimit()) {
            return new Refusal.TooLarge(sent.limit());
        }
        if (outOfTime) {
            return sent.isEnded()
                    ? new Refusal.ServiceSlow(origin.service(), patience)
                    : new Refusal.ClientSlow(patience);
        }
        LOG.warnf("The %s service gave no answer: %s", origin.service(), failure.getMessage());
        var noneFree = failure instanceof ConnectionPoolTooBusyException || failure instanceof TimeoutException;
        return noneFree ? new Refusal.ServiceBusy(origin.service()) : new Refusal.ServiceDead(origin.service());
    }
}

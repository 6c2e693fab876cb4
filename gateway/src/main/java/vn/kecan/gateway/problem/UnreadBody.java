package vn.kecan.gateway.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * What a refused client is still sending. Closing at once would reset the connection before the answer is read, so a
 * little more is taken in and thrown away; whoever goes on is cut off.
 */
final class UnreadBody {

    private static final long SMALL = 64 * 1024;
    private static final long PATIENCE_BYTES = 4 * 1024 * 1024;
    private static final long PATIENCE_MILLIS = 2_000;

    private final HttpServerRequest request;
    private final boolean small;
    private long discarded;

    private UnreadBody(HttpServerRequest request) {
        this.request = request;
        this.small = request.isEnded() || length(request) <= SMALL;
    }

    static UnreadBody of(HttpServerRequest request) {
        return new UnreadBody(request);
    }

    void announce(HttpServerResponse response) {
        if (!small) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    void discard() {
        if (request.isEnded()) {
            closeUnlessSmall();
            return;
        }
        var timer = Vertx.currentContext().owner().setTimer(PATIENCE_MILLIS, late -> close());
        request.exceptionHandler(gone -> {});
        request.endHandler(end -> {
            Vertx.currentContext().owner().cancelTimer(timer);
            closeUnlessSmall();
        });
        request.handler(more -> {
            discarded += more.length();
            if (discarded > PATIENCE_BYTES) {
                close();
            }
        });
        request.resume();
    }

    private void closeUnlessSmall() {
        if (!small) {
            close();
        }
    }

    private void close() {
        request.connection().close();
    }

    private static long length(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? Long.MAX_VALUE : 0;
        }
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}

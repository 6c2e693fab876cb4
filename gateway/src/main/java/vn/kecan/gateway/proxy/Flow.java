package vn.kecan.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A stream that is counted as it flows and breaks off at its limit. */
final class Flow implements ReadStream<Buffer> {

    static final class OverLimit extends RuntimeException {
        OverLimit() {
            super("over the limit", null, false, false);
        }
    }

    private final ReadStream<Buffer> from;
    private final long limit;
    private @Nullable Handler<Throwable> onFailure;
    private long bytes;
    private long movedAt = System.nanoTime();
    private boolean ended;

    Flow(ReadStream<Buffer> from, long limit) {
        this.from = from;
        this.limit = limit;
    }

    long limit() {
        return limit;
    }

    boolean isOverLimit() {
        return bytes > limit;
    }

    boolean isEnded() {
        return ended;
    }

    long nanosSinceMoved() {
        return System.nanoTime() - movedAt;
    }

    @Override
    public Flow handler(@Nullable Handler<Buffer> handler) {
        from.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        if (isOverLimit()) {
            return;
        }
        bytes += part.length();
        movedAt = System.nanoTime();
        if (!isOverLimit()) {
            handler.handle(part);
        } else if (onFailure != null) {
            onFailure.handle(new OverLimit());
        }
    }

    @Override
    public Flow endHandler(@Nullable Handler<Void> handler) {
        from.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            if (!isOverLimit()) {
                                handler.handle(end);
                            }
                        });
        return this;
    }

    @Override
    public Flow exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        from.exceptionHandler(handler);
        return this;
    }

    @Override
    public Flow pause() {
        from.pause();
        return this;
    }

    @Override
    public Flow resume() {
        from.resume();
        return this;
    }

    @Override
    public Flow fetch(long amount) {
        from.fetch(amount);
        return this;
    }
}

package vn.kecan.planning.facts.feed;

/** The feed cannot be read on. */
final class FeedBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FeedState state;

    FeedBroken(FeedState state, String message) {
        super(message);
        this.state = state;
    }

    FeedState state() {
        return state;
    }
}

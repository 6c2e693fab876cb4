package vn.kecan.planning.facts.feed;

/** How reading the feed goes. */
enum FeedState {
    /** Not read yet since the start. */
    STARTING,
    /** The last page was read, and it was not full. */
    CURRENT,
    /** Pages are full: there is more to read at once. */
    CATCHING_UP,
    /** personnel-service or the identity provider does not answer; it is tried again. */
    UNREACHABLE,
    /** A page makes no sense; nothing of it was applied; it is tried again. */
    UNREADABLE,
    /**
     * personnel-service does not know our place in its feed (410), or its stream is another one: its database was
     * replaced. No retry mends that: planning's replica must be filled anew by a person.
     */
    FOREIGN
}

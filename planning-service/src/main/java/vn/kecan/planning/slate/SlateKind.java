package vn.kecan.planning.slate;

/** Whether a slate fills seats of a committee or a leadership post. */
enum SlateKind {
    COMMITTEE,
    POST
}

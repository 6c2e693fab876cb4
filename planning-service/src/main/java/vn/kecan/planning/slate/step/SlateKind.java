package vn.kecan.planning.slate.step;

/** Whether a slate fills seats of a committee or a leadership post. */
public enum SlateKind {
    COMMITTEE,
    POST
}

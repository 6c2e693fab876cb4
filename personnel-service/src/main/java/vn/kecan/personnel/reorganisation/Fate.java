package vn.kecan.personnel.reorganisation;

/** What becomes of a unit, a post or a posting. */
public enum Fate {
    MERGED,
    SPLIT,
    RENAMED,
    MOVED,
    ENDED,
    BEGINS,
    STAYS,
    CARRIED;

    static Fate of(StepKind kind) {
        return switch (kind) {
            case MERGE -> MERGED;
            case SPLIT -> SPLIT;
            case RENAME -> RENAMED;
            case MOVE -> MOVED;
            case END -> ENDED;
        };
    }
}

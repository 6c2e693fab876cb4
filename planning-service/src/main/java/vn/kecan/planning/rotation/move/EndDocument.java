package vn.kecan.planning.rotation.move;

/** What is written when a rotation ends (170/2025/NĐ-CP Điều 49.2). */
public enum EndDocument {
    SELF_REVIEW("self-review"),
    RECEIVING_ASSESSMENT("receiving-assessment"),
    DECIDING_ASSESSMENT("deciding-assessment");

    private final String key;

    EndDocument(String key) {
        this.key = key;
    }

    /** Its key in the rulebook. */
    String key() {
        return key;
    }
}

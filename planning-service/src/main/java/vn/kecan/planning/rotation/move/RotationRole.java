package vn.kecan.planning.rotation.move;

/** The six parts in a rotation (170/2025/NĐ-CP Điều 44). */
public enum RotationRole {
    DECIDING_LEVEL("deciding-level"),
    SENDING_BODY("sending-body"),
    RECEIVING_BODY("receiving-body"),
    CADRE("cadre"),
    ORGANISATION_BOARD("organisation-board"),
    OTHERS("others");

    private final String key;

    RotationRole(String key) {
        this.key = key;
    }

    /** Its key in the rulebook. */
    String key() {
        return key;
    }
}

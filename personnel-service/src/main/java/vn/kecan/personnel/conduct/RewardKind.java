package vn.kecan.personnel.conduct;

/** Honours and rewards. */
public enum RewardKind {
    ORDER,
    MEDAL,
    HONORARY_TITLE,
    EMULATION_TITLE,
    COMMENDATION,
    BADGE,
    PARTY_BADGE,
    OTHER
}

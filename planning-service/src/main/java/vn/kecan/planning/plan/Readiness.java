package vn.kecan.planning.plan;

/** When a planned cadre could take the post. */
public enum Readiness {
    NOW,
    IN_TERM,
    LATER
}

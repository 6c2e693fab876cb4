package vn.kecan.personnel.assets;

/** What lies abroad. */
public enum OverseasKind {
    TRAVEL,
    STUDY,
    RESIDENCE,
    RELATIVES,
    ASSETS
}

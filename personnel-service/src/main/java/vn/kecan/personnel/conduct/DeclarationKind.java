package vn.kecan.personnel.conduct;

/** What a cadre declares about himself. */
public enum DeclarationKind {
    HISTORY,
    FOREIGN_RELATIONS,
    FORMER_REGIME,
    COMMITMENT,
    OTHER
}

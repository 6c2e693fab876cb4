package vn.kecan.personnel.assets;

/** Occasions of declaring assets. */
public enum AssetDeclarationKind {
    FIRST,
    YEARLY,
    SUPPLEMENTARY,
    FOR_PERSONNEL_WORK
}

package vn.kecan.personnel.personal;

/** Kinds of identity papers. */
public enum PaperKind {
    CITIZEN_CARD,
    IDENTITY_CARD,
    PASSPORT
}

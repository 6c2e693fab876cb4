package vn.kecan.personnel.reorganisation;

/** What a step is about. */
public enum Subject {
    UNIT,
    POST
}

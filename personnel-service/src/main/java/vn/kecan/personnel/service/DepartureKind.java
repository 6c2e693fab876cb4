package vn.kecan.personnel.service;

/** How one leaves the service. */
public enum DepartureKind {
    RETIRED,
    EARLY_RETIRED,
    RESIGNED,
    DISMISSED,
    TRANSFERRED_OUT,
    DIED
}

package vn.kecan.personnel.schooling;

/** Levels of training in state management. */
public enum ManagementLevel {
    OFFICER,
    SPECIALIST,
    PRINCIPAL_SPECIALIST,
    SENIOR_SPECIALIST,
    DIVISION_HEAD,
    DEPARTMENT_HEAD,
    OTHER
}

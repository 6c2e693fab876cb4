package vn.kecan.planning.facts;

/** What a post is; the law tells committee seats, leadership posts, state posts and Front posts apart. */
public enum PostKind {
    SECRETARY,
    DEPUTY_SECRETARY,
    COUNCIL_CHAIR,
    COUNCIL_VICE_CHAIR,
    COMMITTEE_CHAIR,
    COMMITTEE_VICE_CHAIR,
    FRONT_CHAIR,
    FRONT_VICE_CHAIR,
    HEAD,
    DEPUTY_HEAD,
    EXECUTIVE_COMMITTEE,
    STANDING_COMMITTEE,
    INSPECTION,
    SPECIALIST,
    OTHER;

    /** A seat on the executive committee, the standing committee or the inspection commission. */
    public boolean committeeSeat() {
        return this == EXECUTIVE_COMMITTEE || this == STANDING_COMMITTEE || this == INSPECTION;
    }

    /** A leadership or management post: neither a committee seat nor a specialist. */
    public boolean leadership() {
        return !committeeSeat() && this != SPECIALIST;
    }

    /** A post of the People's Council or the People's Committee, filled for the state's own term. */
    public boolean statePost() {
        return this == COUNCIL_CHAIR
                || this == COUNCIL_VICE_CHAIR
                || this == COMMITTEE_CHAIR
                || this == COMMITTEE_VICE_CHAIR;
    }

    /** A post of the Fatherland Front. */
    public boolean frontPost() {
        return this == FRONT_CHAIR || this == FRONT_VICE_CHAIR;
    }
}

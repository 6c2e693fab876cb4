package vn.kecan.planning.rule.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a nomination is for. */
@Schema(name = "NominationPurpose")
public enum Purpose {
    PLAN,
    APPOINT,
    ROTATE,
    /** To be transferred to the post for good (điều động). */
    TRANSFER,
    /** To be seconded to the post for a time (biệt phái). */
    SECOND,
    /** Standing for election on a slate. */
    ELECT,
    /** To stay in the post he holds. */
    STAY;

    /** Whether he is to come into the post now: neither only planned for it nor already in it. */
    public boolean takesOffice() {
        return this != PLAN && this != STAY;
    }
}

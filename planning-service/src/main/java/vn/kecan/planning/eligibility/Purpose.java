package vn.kecan.planning.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a nomination is for. */
@Schema(name = "NominationPurpose")
public enum Purpose {
    PLAN,
    APPOINT,
    ROTATE,
    /** Standing for election on a slate. */
    ELECT
}

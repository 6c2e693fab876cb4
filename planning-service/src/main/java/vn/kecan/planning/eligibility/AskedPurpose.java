package vn.kecan.planning.eligibility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The purposes one may ask about; election is judged on a slate. */
@Schema(name = "EligibilityPurpose")
enum AskedPurpose {
    PLAN(Purpose.PLAN),
    APPOINT(Purpose.APPOINT),
    ROTATE(Purpose.ROTATE);

    final Purpose purpose;

    AskedPurpose(Purpose purpose) {
        this.purpose = purpose;
    }
}

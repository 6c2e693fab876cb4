package vn.kecan.planning.rule.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The purposes one may ask about; election is judged on a slate. */
@Schema(name = "EligibilityPurpose")
enum AskedPurpose {
    PLAN(Purpose.PLAN),
    APPOINT(Purpose.APPOINT),
    ROTATE(Purpose.ROTATE),
    TRANSFER(Purpose.TRANSFER),
    SECOND(Purpose.SECOND),
    STAY(Purpose.STAY);

    final Purpose purpose;

    AskedPurpose(Purpose purpose) {
        this.purpose = purpose;
    }
}

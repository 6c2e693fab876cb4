package vn.kecan.personnel.schooling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Sense;

/** The days of a study and of what was conferred at its end, which must follow each other. */
final class Study {

    private Study() {}

    static Sense check(
            Sense sense,
            LocalDate today,
            @Nullable LocalDate studiedFrom,
            @Nullable LocalDate studiedTo,
            @Nullable LocalDate awardedOn) {
        return sense.must(
                        Sense.notAfter(awardedOn, today),
                        "awardedOn",
                        awardedOn,
                        "Ngày chưa đến.",
                        "This day has not come yet. Maybe the year is mistyped.")
                .must(
                        Sense.notAfter(studiedFrom, studiedTo),
                        "studiedTo",
                        studiedTo,
                        "Không được trước studiedFrom (" + studiedFrom + ").",
                        "Must not be before studiedFrom (" + studiedFrom + "). Maybe the two days are swapped.")
                .must(
                        Sense.notAfter(studiedFrom, awardedOn),
                        "awardedOn",
                        awardedOn,
                        "Không được trước studiedFrom (" + studiedFrom + ").",
                        "Must not be before studiedFrom (" + studiedFrom + "). Maybe the two days are swapped.");
    }
}

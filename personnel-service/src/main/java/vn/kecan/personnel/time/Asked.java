package vn.kecan.personnel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.ledger.Ledger;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.time.Now;

/** Turns {@code asOf} and {@code knownAt} as asked into the two times of the answer. */
@ApplicationScoped
public class Asked {

    private final Now now;
    private final Ledger ledger;

    Asked(Now now, Ledger ledger) {
        this.now = now;
        this.ledger = ledger;
    }

    public LocalDate today() {
        return now.today();
    }

    /** A later {@code knownAt} than the last entry is cut down to it: then the answer never changes. */
    public Times at(@Nullable String asOf, @Nullable String knownAt) {
        var head = ledger.head().at();
        var today = now.today();
        var known = knownAt == null || knownAt.isBlank() ? head : instant(knownAt);
        return new Times(
                asOf == null || asOf.isBlank() ? today : day("asOf", asOf),
                known.isAfter(head) ? head : known,
                today,
                head);
    }

    public static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw Problems.invalid(
                    field,
                    text,
                    "Phải là ngày có thật, dạng YYYY-MM-DD.",
                    "Must be a date that exists, as YYYY-MM-DD.");
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException wrong) {
            throw Problems.invalid(
                    "knownAt",
                    text,
                    "Phải là thời điểm RFC 3339, ví dụ 2026-01-31T08:00:00Z.",
                    "Must be an RFC 3339 instant, such as 2026-01-31T08:00:00Z.");
        }
    }
}

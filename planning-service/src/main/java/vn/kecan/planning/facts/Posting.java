package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cadre in a post from a day until (not including) another; the kind is null where personnel did not tell it yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Posting(
        String id,
        String cadre,
        String post,
        LocalDate from,
        @Nullable LocalDate to,
        boolean concurrent,
        @Nullable PostingKind kind,
        @Nullable Decision decision) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}

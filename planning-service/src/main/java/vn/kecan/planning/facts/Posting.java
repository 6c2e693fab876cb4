package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cadre in a post from a day until (not including) another. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Posting(
        String id,
        String cadre,
        String post,
        LocalDate from,
        @Nullable LocalDate to,
        boolean concurrent,
        @Nullable Decision decision) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}

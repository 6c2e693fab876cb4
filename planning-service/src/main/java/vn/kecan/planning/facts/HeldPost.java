package vn.kecan.planning.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A posting with its post and unit; both are null when the snapshot does not hold them. */
public record HeldPost(
        Posting posting, @Nullable Post post, @Nullable Unit unit) {

    public boolean inForceOn(LocalDate day) {
        return posting.inForceOn(day);
    }
}

package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a post. Rank 1 is the highest, 12 the lowest; {@code managedBy} is the approving level. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Post(
        String code,
        String unit,
        String title,
        @Nullable String titleEn,
        PostKind kind,
        int rank,
        int seats,
        boolean head,
        boolean nonLocal,
        String managedBy,
        @Nullable PoliticalTheory politicalTheory,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final String POLITBURO = "POLITBURO";
    private static final String SECRETARIAT = "SECRETARIAT";

    /** The same post with another number of seats, as a list proposes it. */
    public Post withSeats(int other) {
        return new Post(
                code,
                unit,
                title,
                titleEn,
                kind,
                rank,
                other,
                head,
                nonLocal,
                managedBy,
                politicalTheory,
                validFrom,
                validTo);
    }

    /** Managed by the Politburo or the Secretariat. */
    public boolean centrallyManaged() {
        return managedBy.equals(POLITBURO) || managedBy.equals(SECRETARIAT);
    }
}

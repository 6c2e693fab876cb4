package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A disciplinary measure, in force from its first day until it lapses, with the decision that imposed it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Discipline(
        String id,
        String cadre,
        Kind kind,
        Side side,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Decision decision)
        implements FileFact {

    /** A measure whose decision is not on record. */
    public Discipline(
            String id, String cadre, Kind kind, Side side, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
        this(id, cadre, kind, side, validFrom, validTo, null);
    }

    /** The measure, mildest first. */
    public enum Kind {
        REPRIMAND,
        WARNING,
        FORCED_RESIGNATION,
        REMOVAL,
        EXPULSION
    }

    /** Who imposed it. */
    public enum Side {
        PARTY,
        STATE,
        ORGANISATION
    }
}

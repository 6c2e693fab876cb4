package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A course of training, planned or taken; its days are those it holds. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Training(
        String id,
        String cadre,
        Kind kind,
        Stage stage,
        String course,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements FileFact {

    /** What it is for. */
    public enum Kind {
        THEORY,
        STATE_MANAGEMENT,
        PROFESSIONAL,
        LANGUAGE,
        DIGITAL,
        DEFENCE,
        PLANNED_SUCCESSOR,
        NEW_KNOWLEDGE,
        OTHER
    }

    /** How far it has come. */
    public enum Stage {
        PLANNED,
        ONGOING,
        COMPLETED,
        BROKEN_OFF
    }
}

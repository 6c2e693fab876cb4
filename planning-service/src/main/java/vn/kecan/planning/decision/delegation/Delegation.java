package vn.kecan.planning.decision.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That one approver decides for another in the subtree of a unit; the last day is not part of it. */
@Entity
@Table(name = "delegation")
class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long version;

    UUID id;
    String unit;

    @Column(name = "from_name")
    String fromName;

    @Column(name = "from_id")
    String fromId;

    @Column(name = "from_cadre")
    @Nullable
    String fromCadre;

    @Column(name = "to_name")
    String toName;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String document;

    @Column(name = "known_from")
    Instant knownFrom;

    @Column(name = "known_to")
    @Nullable
    Instant knownTo;

    @Column(name = "recorded_by")
    long recordedBy;

    @Column(name = "closed_by")
    @Nullable
    Long closedBy;

    boolean holdsOn(LocalDate day) {
        return knownTo == null && !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    String etag() {
        return Long.toString(closedBy == null ? recordedBy : closedBy);
    }
}

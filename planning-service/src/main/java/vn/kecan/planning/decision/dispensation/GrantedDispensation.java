package vn.kecan.planning.decision.dispensation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.kinship.FamilyAsked;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.platform.write.Recording;

/** One version of a dispensation: when it held, and when we knew it. Only its knowledge is ever closed. */
@Entity
@Table(name = "dispensation")
class GrantedDispensation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long version;

    UUID id;
    String cadre;
    String rule;
    String post;
    String unit;
    String term;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    String authority;
    String reason;
    String document;

    @Column(name = "document_number")
    String documentNumber;

    @Column(name = "granted_by")
    String grantedBy;

    @Column(name = "granted_id")
    String grantedId;

    /** How the family of who granted it was asked about; null: it was granted before that was asked. */
    @Enumerated(EnumType.STRING)
    @Nullable
    FamilyAsked family;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

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

    String etag() {
        return Long.toString(recordedBy);
    }

    void close(Recording rec) {
        knownTo = rec.at();
        closedBy = rec.n();
    }

    /** The same, newly recorded, until an earlier day. */
    GrantedDispensation until(LocalDate day, Recording rec) {
        var copy = new GrantedDispensation();
        copy.id = id;
        copy.cadre = cadre;
        copy.rule = rule;
        copy.post = post;
        copy.unit = unit;
        copy.term = term;
        copy.purpose = purpose;
        copy.authority = authority;
        copy.reason = reason;
        copy.document = document;
        copy.documentNumber = documentNumber;
        copy.grantedBy = grantedBy;
        copy.grantedId = grantedId;
        copy.family = family;
        copy.validFrom = validFrom;
        copy.validTo = day;
        copy.knownFrom = rec.at();
        copy.recordedBy = rec.n();
        return copy;
    }
}

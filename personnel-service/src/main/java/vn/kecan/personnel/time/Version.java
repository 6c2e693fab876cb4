package vn.kecan.personnel.time;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.write.Recording;

/** Values that held for a period, and were known for a period. A row opens once and closes once. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
public abstract class Version {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long versionId;

    private String root;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private Instant knownFrom;
    private @Nullable Instant knownTo;
    private long recordedBy;
    private @Nullable Long closedBy;

    /** For Hibernate. */
    protected Version() {}

    protected Version(String root, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.root = root;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** The same values over another period. */
    protected abstract Version over(LocalDate from, @Nullable LocalDate to);

    /** The number of the row; null before it is recorded. */
    public @Nullable Long row() {
        return versionId;
    }

    public String root() {
        return root;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public Instant knownFrom() {
        return knownFrom;
    }

    public @Nullable Instant knownTo() {
        return knownTo;
    }

    /** The number of the ledger entry that recorded this row. */
    public long recordedBy() {
        return recordedBy;
    }

    /** The number of the ledger entry that ended the belief; null as long as it is believed. */
    public @Nullable Long endedBy() {
        return closedBy;
    }

    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }

    public boolean overlaps(Version other) {
        return (other.validTo == null || validFrom.isBefore(other.validTo))
                && (validTo == null || other.validFrom.isBefore(validTo));
    }

    void open(Recording rec) {
        knownFrom = rec.at();
        recordedBy = rec.n();
    }

    void close(Recording rec) {
        knownTo = rec.at();
        closedBy = rec.n();
    }
}

package vn.kecan.planning.rotation.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document put into a mover's file, under the number of its ledger entry; the last one of an item counts. */
@Entity
@Table(name = "rotation_item")
class RotationItem {

    @Id
    long n;

    UUID plan;
    String cadre;

    @Enumerated(EnumType.STRING)
    FileItem item;

    String title;
    LocalDate dated;

    /** When the photograph of a CV was taken; null of any other item. */
    @Column(name = "taken_on")
    @Nullable
    LocalDate takenOn;

    /** Whether the political standard is met; null of any other item. */
    @Nullable
    Boolean met;

    byte[] digest;
    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}

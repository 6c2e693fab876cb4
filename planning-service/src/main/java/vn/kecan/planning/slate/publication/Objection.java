package vn.kecan.planning.slate.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody objected to a published version, under the number of its ledger entry. */
@Entity
@Table(name = "slate_objection")
class Objection {

    @Id
    long n;

    UUID slate;
    int version;

    @Column(name = "received_on")
    LocalDate receivedOn;

    String objector;
    String said;
    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}

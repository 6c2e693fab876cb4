package vn.kecan.planning.rotation.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That an order is done: by which posting, and in which snapshot it was seen. */
@Entity
@Table(name = "rotation_done")
class RotationDone {

    @Id
    @Column(name = "order_id")
    UUID order;

    String posting;
    LocalDate since;
    String snapshot;

    @Column(name = "done_at")
    Instant doneAt;

    @Column(name = "recorded_by")
    long recordedBy;
}

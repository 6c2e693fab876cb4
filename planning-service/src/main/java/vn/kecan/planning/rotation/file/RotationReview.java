package vn.kecan.planning.rotation.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether bars or hardship stand in a mover's way, as somebody found who did not propose him; the last one counts. */
@Entity
@Table(name = "rotation_review")
class RotationReview {

    @Id
    long n;

    UUID plan;
    int version;
    String cadre;
    boolean investigated;
    boolean impeded;

    @Column(name = "child_born")
    @Nullable
    LocalDate childBorn;

    boolean wishes;
    String reason;
    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}

package vn.kecan.planning.upkeep.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One round of one plan in one year. What was done with it are its acts. */
@Entity
@Table(name = "plan_review")
class Review {

    @Id
    UUID id;

    UUID plan;
    int year;

    /** The how-manieth of the plan in the year, withdrawn ones counted. */
    int number;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    long recordedBy;

    /** The act that closed or withdrew it; null while it is open. */
    @Column(name = "ended_by")
    @Nullable
    Long endedBy;
}

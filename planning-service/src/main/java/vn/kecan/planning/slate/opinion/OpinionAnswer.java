package vn.kecan.planning.slate.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The answer to an opinion: whether it was taken in, and why or why not. */
@Entity
@Table(name = "slate_opinion_answer")
class OpinionAnswer {

    @Id
    long n;

    long opinion;
    String said;

    @Column(name = "taken_in")
    boolean takenIn;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}

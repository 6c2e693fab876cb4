package vn.kecan.planning.slate.opinion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A body asked for its opinion on a version, and the last day on which it may answer. */
@Entity
@Table(name = "slate_consulted")
class Consulted {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    UUID slate;
    int version;
    String body;

    @Column(name = "answer_by")
    LocalDate answerBy;

    @Column(name = "recorded_by")
    long recordedBy;
}

package vn.kecan.planning.slate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What a slate is for and was opened with. It never changes; its state and size are what its acts left it in. */
@Entity
class Slate {

    @Id
    UUID id;

    String unit;
    String term;

    @Enumerated(EnumType.STRING)
    SlateKind kind;

    String post;
    int seats;
    int surplus;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    long recordedBy;
}

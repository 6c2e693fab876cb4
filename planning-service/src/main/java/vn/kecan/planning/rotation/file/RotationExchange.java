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

/** What was said when a move was talked over with a body concerned, or with the cadre. */
@Entity
@Table(name = "rotation_exchange")
class RotationExchange {

    @Id
    long n;

    UUID plan;
    int version;
    String cadre;

    @Enumerated(EnumType.STRING)
    ExchangeParty party;

    @Enumerated(EnumType.STRING)
    ExchangeStance stance;

    String said;

    @Column(name = "held_on")
    LocalDate heldOn;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}

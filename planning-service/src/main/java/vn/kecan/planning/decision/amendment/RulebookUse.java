package vn.kecan.planning.decision.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Since when a version of the rulebook has been judged by. */
@Entity
@Table(name = "rulebook_use")
class RulebookUse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long n;

    String hash;
    Instant since;

    @Nullable
    UUID amendment;
}

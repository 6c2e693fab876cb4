package vn.kecan.planning.rotation.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The evaluations of running rotations, and how rotations ended. */
@ApplicationScoped
class ServedRotations {

    private final EntityManager database;
    private final ObjectMapper json;

    ServedRotations(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps an evaluation or an end. */
    void keep(Object row) {
        database.persist(row);
    }

    List<RotationEvaluation> evaluations(UUID order) {
        return database.createQuery(
                        "from RotationEvaluation e where e.order = :order order by e.until", RotationEvaluation.class)
                .setParameter("order", order)
                .getResultList();
    }

    Optional<EndedRotation> end(UUID order) {
        return Optional.ofNullable(database.find(EndedRotation.class, order));
    }

    String kept(Object it) {
        try {
            return json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    <T> T read(String kept, Class<T> kind) {
        try {
            return json.readValue(kept, kind);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A document of a rotation cannot be read", impossible);
        }
    }
}

package vn.kecan.planning.rotation.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.ledger.Canonical;

/** What acts carry, as canonical JSON and back. */
@ApplicationScoped
class RotationContents {

    private final Canonical canonical;
    private final ObjectMapper json;

    RotationContents(Canonical canonical, ObjectMapper json) {
        this.canonical = canonical;
        this.json = json;
    }

    String kept(Object it) {
        return new String(canonical.bytes(it), StandardCharsets.UTF_8);
    }

    @Nullable
    String keptIfAny(@Nullable Object it) {
        return it == null ? null : kept(it);
    }

    byte[] hash(Object it) {
        return canonical.hash(it);
    }

    <T> T read(String kept, Class<T> kind) {
        try {
            return json.readValue(kept, kind);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What an act of a rotation plan carries cannot be read", impossible);
        }
    }
}

package vn.kecan.planning.facts.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads published versions into fact records; a field personnel adds later is no reason to stop. */
final class FactBodies {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    <V> List<V> all(Believed it, Class<V> type) {
        return it.bodies().stream().map(body -> one(it, body, type)).toList();
    }

    private <V> V one(Believed it, String body, Class<V> type) {
        try {
            return readers.computeIfAbsent(type, json::readerFor).readValue(body);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(
                    "The published %s (%s) must be readable as a fact. Maybe personnel-service is newer than this build."
                            .formatted(it.kind(), it.code()),
                    unreadable);
        }
    }
}

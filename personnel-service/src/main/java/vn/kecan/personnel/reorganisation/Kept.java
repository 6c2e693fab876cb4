package vn.kecan.personnel.reorganisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.kecan.personnel.access.Reach;

/** How steps and effects are kept, and shown again. */
@ApplicationScoped
class Kept {

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};
    private static final TypeReference<List<UnitEffect>> UNITS = new TypeReference<>() {};
    private static final TypeReference<List<PostEffect>> POSTS = new TypeReference<>() {};
    private static final TypeReference<List<PostingEffect>> POSTINGS = new TypeReference<>() {};

    private final ObjectMapper json;

    Kept(ObjectMapper json) {
        this.json = json;
    }

    String written(List<?> items) {
        try {
            return json.writeValueAsString(items);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Who and what was decided about units and posts is public law; of people only those within reach are shown. */
    ReorganisationView view(ReorganisationVersion it, Reach reach, Instant knownAt) {
        var postings = read(it.postings(), POSTINGS).stream()
                .filter(one -> reach.covers(one.unit(), it.root()))
                .toList();
        return new ReorganisationView(
                it.id(),
                it.validFrom(),
                it.decision(),
                it.reason(),
                read(it.steps(), STEPS),
                read(it.units(), UNITS),
                read(it.posts(), POSTS),
                postings,
                it.recordedBy(),
                it.knownFrom(),
                knownAt);
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A kept reorganisation cannot be read", impossible);
        }
    }
}

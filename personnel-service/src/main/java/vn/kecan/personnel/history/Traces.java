package vn.kecan.personnel.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.kecan.personnel.time.Times;
import vn.kecan.personnel.time.Version;

/** Follows the versions of one thing through the ledger. */
@ApplicationScoped
public class Traces {

    private final EntityManager entities;
    private final ObjectMapper json;

    Traces(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * The trace of each version.
     *
     * @param versions all that was ever believed of one thing up to {@code knownAt}
     * @param view what the API shows of a version
     */
    public <V extends Version> Map<V, Trace> of(List<V> versions, Times at, Function<V, Object> view) {
        var acts = acts(versions);
        var states = new HashMap<V, JsonNode>();
        versions.forEach(it -> states.put(it, json.valueToTree(view.apply(it))));
        var traces = new HashMap<V, Trace>();
        for (var it : versions) {
            var known = it.knownTo() == null || it.knownTo().isAfter(at.knownAt());
            var before = versions.stream()
                    .filter(was -> was.endedBy() != null && was.endedBy() == it.recordedBy())
                    .min(java.util.Comparator.comparing((V was) -> !was.holdsOn(it.validFrom()))
                            .thenComparing(Version::validFrom));
            traces.put(
                    it,
                    new Trace(
                            it.knownFrom(),
                            known ? null : it.knownTo(),
                            acts.get(it.recordedBy()),
                            known ? null : acts.get(it.endedBy()),
                            before.map(was -> Differences.between(states.get(was), states.get(it)))
                                    .orElse(List.of())));
        }
        return traces;
    }

    private Map<Long, RecordingAct> acts(List<? extends Version> versions) {
        var numbers = new HashSet<Long>();
        versions.forEach(it -> {
            numbers.add(it.recordedBy());
            if (it.endedBy() != null) {
                numbers.add(it.endedBy());
            }
        });
        var acts = new HashMap<Long, RecordingAct>();
        for (var row : entities.createNativeQuery("select n, actor, why from ledger_entry where n in (:numbers)")
                .setParameter("numbers", numbers)
                .getResultList()) {
            var entry = (Object[]) row;
            var n = ((Number) entry[0]).longValue();
            acts.put(n, new RecordingAct(n, (String) entry[1], (String) entry[2]));
        }
        return acts;
    }
}

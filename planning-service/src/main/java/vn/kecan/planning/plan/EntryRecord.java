package vn.kecan.planning.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Judged;
import vn.kecan.planning.rule.eligibility.Source;

/** An entry in words that no language changes: what the ledger hashes. */
record EntryRecord(
        UUID id,
        UUID plan,
        String cadre,
        String post,
        int tier,
        Readiness readiness,
        int rank,
        boolean emergencyCover,
        @Nullable Source source,
        @Nullable String trainingPlan,
        @Nullable String reason,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Judged judged) {

    /** How the verdicts of an entry are kept and shown. */
    @ApplicationScoped
    static class Verdicts {

        private final ObjectMapper json;

        Verdicts(ObjectMapper json) {
            this.json = json;
        }

        String written(Judged judged) {
            try {
                return json.writeValueAsString(judged);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        EntryRecord recorded(PlanEntry it) {
            return new EntryRecord(
                    it.id,
                    it.plan,
                    it.cadre,
                    it.post,
                    it.tier,
                    it.readiness,
                    it.rank,
                    it.emergencyCover,
                    it.source,
                    it.trainingPlan,
                    it.reason,
                    it.validFrom,
                    it.validTo,
                    read(it));
        }

        PlanEntryView view(PlanEntry it, Locale language) {
            return new PlanEntryView(
                    it.id,
                    it.plan,
                    it.cadre,
                    it.post,
                    it.tier,
                    it.readiness,
                    it.rank,
                    it.emergencyCover,
                    it.source,
                    it.trainingPlan,
                    it.reason,
                    it.validFrom,
                    it.validTo,
                    it.knownFrom,
                    it.etag(),
                    PlanEntryView.EntryVerdicts.of(read(it), language));
        }

        private Judged read(PlanEntry it) {
            try {
                return json.readValue(it.judged, Judged.class);
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("The verdicts of entry " + it.id + " cannot be read", impossible);
            }
        }
    }
}

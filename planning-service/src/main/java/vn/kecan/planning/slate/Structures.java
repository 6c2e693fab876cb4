package vn.kecan.planning.slate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.structure.CountStructure;
import vn.kecan.planning.slate.structure.PartCount;
import vn.kecan.planning.slate.structure.StructurePart;
import vn.kecan.platform.ledger.Canonical;

/** The structure of a slate: the last its acts have set, and what is counted of it. */
@ApplicationScoped
class Structures {

    private final Canonical canonical;
    private final ObjectMapper json;
    private final JudgeSlate judge;

    Structures(Canonical canonical, ObjectMapper json, JudgeSlate judge) {
        this.canonical = canonical;
        this.json = json;
        this.judge = judge;
    }

    /** As it is kept with the act that sets it. */
    String kept(List<StructurePart> parts) {
        return new String(canonical.bytes(parts), StandardCharsets.UTF_8);
    }

    List<StructurePart> of(SlateNow slate) {
        var kept = slate.structure();
        if (kept == null) {
            return List.of();
        }
        try {
            return json.readValue(kept, new TypeReference<List<StructurePart>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "The structure of slate " + slate.slate().id + " cannot be read", impossible);
        }
    }

    List<PartCount> count(SlateNow slate, List<Candidate> standing, Moment moment) {
        var list = judge.list(slate, standing, moment);
        var facts = moment.facts();
        return new CountStructure(list, (unit, root) -> facts.inSubtree(unit, root, moment.asOf()), moment.law())
                .count(of(slate));
    }
}

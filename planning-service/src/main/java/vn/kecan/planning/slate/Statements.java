package vn.kecan.planning.slate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.rule.eligibility.Stated;

/** How what is stated of a candidate is kept, shown, and given to the law. */
@ApplicationScoped
class Statements {

    private final ObjectMapper json;

    Statements(ObjectMapper json) {
        this.json = json;
    }

    @Nullable
    String written(@Nullable Statement it) {
        try {
            return it == null ? null : json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Nullable
    Statement of(Candidate it) {
        try {
            return it.stated == null ? null : json.readValue(it.stated, Statement.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What is stated of candidate " + it.cadre + " cannot be read", impossible);
        }
    }

    CandidateView view(Candidate it) {
        return CandidateView.of(it, of(it));
    }

    /** As the law asks for it. */
    Stated facts(Candidate it) {
        var stated = of(it);
        return stated == null ? Stated.NOTHING : stated.facts();
    }

    /** The verdicts on the candidate, naming who stated what they rest on. */
    List<VerdictView> signed(Candidate it, List<VerdictView> verdicts) {
        var stated = of(it);
        return stated == null ? verdicts : verdicts.stream().map(stated::signed).toList();
    }
}

package vn.kecan.personnel.dossier;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.time.Times;

/**
 * A file of facts on its way in.
 *
 * @param absent fields it has no column for: of what is on record already they stay
 * @param purpose what for, if the kind is restricted
 */
public record FactImport(
        FactKind kind, Set<String> absent, @Nullable String purpose, Times now) {

    /** Whether nothing at all is said about what decided the facts. */
    boolean silentOnDecision() {
        return absent.containsAll(Set.of("decision.number", "decision.date", "decision.issuer", "declared"));
    }
}

package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.FactKind;

/** The one place where what a fact says goes into a row and comes out of it. */
@ApplicationScoped
class Contents {

    private final Wire wire;

    Contents(Wire wire) {
        this.wire = wire;
    }

    DossierVersion version(String root, String cadre, UUID id, FactKind kind, Said it) {
        return new DossierVersion(root, cadre, id, kind, it, wire.kept(it.fact()));
    }

    Fact fact(FactKind kind, DossierVersion it) {
        return wire.fact(kind, Objects.requireNonNull(it.body(), "body"));
    }

    /** As the API shows it. */
    ObjectNode view(FactKind kind, DossierVersion it, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return wire.view(envelope(it, asOf, knownAt), fact(kind, it));
    }

    /** The answer to a write: of a restricted kind without its values, for answers are kept under their keys. */
    ObjectNode receipt(FactKind kind, DossierVersion it, Instant knownAt) {
        return wire.view(envelope(it, null, knownAt), kind.group() == null ? fact(kind, it) : null);
    }

    private static Envelope envelope(DossierVersion it, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var decision = it.decision();
        return new Envelope(
                it.id(), it.cadre(), decision, decision == null, it.validFrom(), it.validTo(), asOf, knownAt);
    }
}

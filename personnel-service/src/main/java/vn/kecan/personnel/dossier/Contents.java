package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.seal.Place;
import vn.kecan.personnel.seal.Seal;
import vn.kecan.personnel.seal.Secret;

/** The one place where what a fact says goes into a row and comes out of it; of a restricted kind under a seal. */
@ApplicationScoped
class Contents {

    private final Wire wire;
    private final Seal seal;

    Contents(Wire wire, Seal seal) {
        this.wire = wire;
        this.seal = seal;
    }

    DossierVersion version(String root, String cadre, UUID id, FactKind kind, Said it) {
        return new DossierVersion(root, cadre, id, kind, it, kept(cadre, id, kind, it.fact(), null));
    }

    /** @param salt of a restricted kind: the one under which the fact is in the ledger already; null: a new one */
    Kept kept(String cadre, UUID id, FactKind kind, Fact fact, @Nullable String salt) {
        if (kind.group() == null) {
            return Kept.open(wire.kept(fact));
        }
        var secret = salt == null ? seal.secret(fact, fact.soughtAs()) : seal.secret(fact, fact.soughtAs(), salt);
        var sealed = seal.seal(new Place(cadre, kind.thing(), id), secret);
        return new Kept(null, sealed, seal.blind(kind.thing(), secret));
    }

    Fact fact(FactKind kind, String cadre, UUID id, Kept it) {
        return it.sealed() == null
                ? wire.fact(kind, Objects.requireNonNull(it.body(), "body"))
                : seal.value(seal.open(new Place(cadre, kind.thing(), id), it.sealed()), kind.body());
    }

    /** Of a restricted kind the salt under its seal; else null. */
    @Nullable
    String salt(FactKind kind, String cadre, UUID id, Kept it) {
        return it.sealed() == null
                ? null
                : seal.open(new Place(cadre, kind.thing(), id), it.sealed()).salt();
    }

    Fact fact(FactKind kind, DossierVersion it) {
        return it.sealed() == null
                ? wire.fact(kind, Objects.requireNonNull(it.body(), "body"))
                : seal.value(secret(it), kind.body());
    }

    /** The hashes by which facts of a restricted kind are found. */
    List<byte[]> blinds(FactKind kind, String words) {
        return seal.blinds(kind.thing(), words);
    }

    /** As the API shows it. */
    ObjectNode view(FactKind kind, DossierVersion it, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return wire.view(envelope(it, asOf, knownAt), fact(kind, it));
    }

    /** As the ledger commits to it: of a restricted kind with its salt, which no reader of the ledger has. */
    ObjectNode entered(FactKind kind, DossierVersion it) {
        if (it.sealed() == null) {
            return view(kind, it, null, null);
        }
        var secret = secret(it);
        return wire.view(envelope(it, null, null), null)
                .put("salt", secret.salt())
                .set("value", secret.value());
    }

    /** The answer to a write: of a restricted kind without its values, for answers are kept under their keys. */
    ObjectNode receipt(FactKind kind, DossierVersion it, Instant knownAt) {
        return wire.view(envelope(it, null, knownAt), kind.group() == null ? fact(kind, it) : null);
    }

    private Secret secret(DossierVersion it) {
        return seal.open(new Place(it.cadre(), it.kind(), it.id()), Objects.requireNonNull(it.sealed(), "sealed"));
    }

    private static Envelope envelope(DossierVersion it, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var decision = it.decision();
        return new Envelope(
                it.id(), it.cadre(), decision, decision == null, it.validFrom(), it.validTo(), asOf, knownAt);
    }
}

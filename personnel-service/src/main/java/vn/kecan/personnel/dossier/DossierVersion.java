package vn.kecan.personnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.seal.Sealed;
import vn.kecan.personnel.time.Decision;
import vn.kecan.personnel.time.Version;

/** What was known of one fact of the cadre file for a period. */
@Entity
@DynamicUpdate
@SuppressWarnings("NullAway.Init")
class DossierVersion extends Version {

    private UUID id;
    private String cadre;
    private String kind;
    private String slot;
    private @Nullable String fieldGroup;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String body;

    private @Nullable String about;
    private byte @Nullable [] sealed;
    private @Nullable String sealKey;
    private byte @Nullable [] blind;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decisionDate;
    private @Nullable String decisionIssuer;
    private boolean declared;

    /** For Hibernate. */
    protected DossierVersion() {}

    private DossierVersion(DossierVersion it, LocalDate from, @Nullable LocalDate to) {
        super(it.root(), from, to);
        this.id = it.id;
        this.cadre = it.cadre;
        this.kind = it.kind;
        this.slot = it.slot;
        this.fieldGroup = it.fieldGroup;
        this.body = it.body;
        this.about = it.about;
        this.sealed = it.sealed;
        this.sealKey = it.sealKey;
        this.blind = it.blind;
        this.decisionNumber = it.decisionNumber;
        this.decisionDate = it.decisionDate;
        this.decisionIssuer = it.decisionIssuer;
        this.declared = it.declared;
    }

    DossierVersion(String root, String cadre, UUID id, FactKind kind, Said it, Kept kept) {
        // Whom a restricted fact speaks of is said by its blind hash only.
        this(
                root,
                cadre,
                id,
                kind,
                kept,
                kind.group() == null ? it.fact().speaksOf() : null,
                it.decision(),
                it.from(),
                it.to());
    }

    DossierVersion(
            String root,
            String cadre,
            UUID id,
            FactKind kind,
            Kept kept,
            @Nullable String about,
            @Nullable Decision decision,
            LocalDate from,
            @Nullable LocalDate to) {
        super(root, from, to);
        this.id = id;
        this.cadre = cadre;
        this.kind = kind.thing();
        this.slot = kind.oneAtATime() ? cadre + " " + kind.thing() : id.toString();
        this.fieldGroup = kind.group() == null ? null : kind.group().name();
        this.body = kept.body();
        this.about = about;
        this.sealed = kept.sealed() == null ? null : kept.sealed().bytes();
        this.sealKey = kept.sealed() == null ? null : kept.sealed().key();
        this.blind = kept.blind();
        this.decisionNumber = decision == null ? null : decision.number();
        this.decisionDate = decision == null ? null : decision.date();
        this.decisionIssuer = decision == null ? null : decision.issuer();
        this.declared = decision == null;
    }

    @Override
    protected DossierVersion over(LocalDate from, @Nullable LocalDate to) {
        return new DossierVersion(this, from, to);
    }

    UUID id() {
        return id;
    }

    String cadre() {
        return cadre;
    }

    String kind() {
        return kind;
    }

    String slot() {
        return slot;
    }

    @Nullable
    String fieldGroup() {
        return fieldGroup;
    }

    @Nullable
    String about() {
        return about;
    }

    byte @Nullable [] blind() {
        return blind;
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    Sealed sealed() {
        return sealed == null || sealKey == null ? null : new Sealed(sealed, sealKey);
    }

    @Nullable
    Decision decision() {
        return declared ? null : new Decision(decisionNumber, decisionDate, decisionIssuer);
    }
}

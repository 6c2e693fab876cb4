package vn.kecan.personnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.time.Decision;
import vn.kecan.personnel.time.Version;

/** What was known of one fact of the cadre file for a period. */
@Entity
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
        this.decisionNumber = it.decisionNumber;
        this.decisionDate = it.decisionDate;
        this.decisionIssuer = it.decisionIssuer;
        this.declared = it.declared;
    }

    DossierVersion(String root, String cadre, UUID id, FactKind kind, Said it, String body) {
        super(root, it.from(), it.to());
        this.id = id;
        this.cadre = cadre;
        this.kind = kind.thing();
        this.slot = kind.oneAtATime() ? cadre + " " + kind.thing() : id.toString();
        this.fieldGroup = kind.group() == null ? null : kind.group().name();
        this.body = body;
        this.about = it.fact().speaksOf();
        var decision = it.decision();
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
    String body() {
        return body;
    }

    @Nullable
    Decision decision() {
        return declared ? null : new Decision(decisionNumber, decisionDate, decisionIssuer);
    }
}

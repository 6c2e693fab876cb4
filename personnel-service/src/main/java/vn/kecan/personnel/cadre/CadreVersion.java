package vn.kecan.personnel.cadre;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.PoliticalTheory;
import vn.kecan.personnel.time.Version;

/** What was known of one cadre for a period. */
@Entity
@SuppressWarnings("NullAway.Init")
public class CadreVersion extends Version {

    private String code;
    private String fullName;
    private String birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private int ethnicity;
    private @Nullable String nativeProvince;
    private @Nullable String nativeCommune;
    private @Nullable LocalDate partyAdmittedOn;
    private @Nullable LocalDate partyOfficialOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Education education;

    @Enumerated(EnumType.STRING)
    private @Nullable PoliticalTheory politicalTheory;

    private boolean scienceTechnology;
    private boolean laterRetirement;
    private String keptBy;

    /** For Hibernate. */
    protected CadreVersion() {}

    CadreVersion(String root, Cadre it, LocalDate from, @Nullable LocalDate to) {
        super(root, from, to);
        this.code = it.code();
        this.fullName = it.fullName();
        this.birthDate = it.birthDate();
        this.sex = it.sex();
        this.ethnicity = it.ethnicity();
        var place = it.nativePlace();
        this.nativeProvince = place == null ? null : place.province();
        this.nativeCommune = place == null ? null : place.commune();
        this.partyAdmittedOn = it.partyAdmittedOn();
        this.partyOfficialOn = it.partyOfficialOn();
        this.education = it.education();
        this.politicalTheory = it.politicalTheory();
        this.scienceTechnology = Boolean.TRUE.equals(it.scienceTechnology());
        this.laterRetirement = Boolean.TRUE.equals(it.laterRetirement());
        this.keptBy = it.keptBy();
    }

    @Override
    protected CadreVersion over(LocalDate from, @Nullable LocalDate to) {
        return new CadreVersion(root(), view(), from, to);
    }

    public String code() {
        return code;
    }

    public String keptBy() {
        return keptBy;
    }

    public Cadre view() {
        return new Cadre(
                code,
                fullName,
                birthDate,
                sex,
                ethnicity,
                nativeProvince == null ? null : new NativePlace(nativeProvince, nativeCommune),
                partyAdmittedOn,
                partyOfficialOn,
                education,
                politicalTheory,
                scienceTechnology,
                laterRetirement,
                keptBy,
                validFrom(),
                validTo(),
                null,
                null);
    }
}

package vn.kecan.planning.lawful;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.NativePlace;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Sex;

/** A cadre as lists see him: a man of the majority, born 1980, with nothing special, unless told otherwise. */
public record Someone(
        String code,
        @Nullable String born,
        @Nullable Sex sex,
        @Nullable Integer ethnicity,
        @Nullable Boolean science,
        @Nullable Education education,
        @Nullable PoliticalTheory theory,
        @Nullable String nativeCommune) {

    public static Someone called(String code) {
        return new Someone(
                code, "1980-06", Sex.M, Cadre.KINH, false, Education.UNIVERSITY, PoliticalTheory.INTERMEDIATE, "00001");
    }

    public Someone born(@Nullable String it) {
        return new Someone(code, it, sex, ethnicity, science, education, theory, nativeCommune);
    }

    public Someone sex(@Nullable Sex it) {
        return new Someone(code, born, it, ethnicity, science, education, theory, nativeCommune);
    }

    public Someone ethnicity(@Nullable Integer it) {
        return new Someone(code, born, sex, it, science, education, theory, nativeCommune);
    }

    public Someone science(@Nullable Boolean it) {
        return new Someone(code, born, sex, ethnicity, it, education, theory, nativeCommune);
    }

    public Someone education(@Nullable Education it) {
        return new Someone(code, born, sex, ethnicity, science, it, theory, nativeCommune);
    }

    public Someone theory(@Nullable PoliticalTheory it) {
        return new Someone(code, born, sex, ethnicity, science, education, it, nativeCommune);
    }

    public Someone from(@Nullable String commune) {
        return new Someone(code, born, sex, ethnicity, science, education, theory, commune);
    }

    public Cadre cadre() {
        return new Cadre(
                code,
                code,
                born == null ? null : BirthDate.parse(born),
                sex,
                ethnicity,
                nativeCommune == null ? null : new NativePlace("01", nativeCommune),
                null,
                null,
                education,
                theory,
                science,
                false,
                "HN",
                null,
                null);
    }
}

package vn.kecan.personnel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.kecan.personnel.dossier.NamedRelatives;
import vn.kecan.personnel.seal.Place;
import vn.kecan.personnel.seal.Seal;
import vn.kecan.personnel.seal.Sealed;

/** Which room may know of which. */
class ArrowsTest {

    private final JavaClasses rooms = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.personnel");

    @Test
    void no_kind_of_fact_knows_how_facts_are_imported() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..personnel.imports..", "..personnel.exports..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..personnel.imports..")
                .check(rooms);
    }

    @Test
    void the_feed_knows_no_kind_of_fact_by_its_classes() {
        noClasses()
                .that()
                .resideInAPackage("..personnel.feed..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..personnel.unit..",
                        "..personnel.post..",
                        "..personnel.cadre..",
                        "..personnel.posting..",
                        "..personnel.evaluation..",
                        "..personnel.reorganisation..")
                .check(rooms);
    }

    @Test
    void no_kind_of_fact_knows_that_units_are_reorganised() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..reorganisation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..personnel.reorganisation..")
                .check(rooms);
    }

    /** So whoever opens a seal has passed the one place that asks for role and purpose and records the read. */
    @Test
    void only_the_cadre_file_opens_what_is_sealed() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..personnel.seal..", "..personnel.dossier..")
                .should()
                .callMethod(Seal.class, "open", Place.class, Sealed.class)
                .check(rooms);
    }

    /** So whoever learns who is whose relative has asked the one question that is withheld and on record. */
    @Test
    void only_the_question_about_kinship_reads_who_names_whom() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..personnel.kinship..", "..personnel.dossier..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(NamedRelatives.class)
                .check(rooms);
    }

    @Test
    void nobody_asks_the_clock_himself() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(rooms);
    }
}

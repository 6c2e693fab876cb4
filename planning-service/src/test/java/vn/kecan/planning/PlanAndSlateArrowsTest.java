package vn.kecan.planning;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.kecan.platform.time.Now;

class PlanAndSlateArrowsTest {

    private static final String[] PROCEDURE = {
        "..planning.slate.approval..",
        "..planning.slate.ballot..",
        "..planning.slate.deadline..",
        "..planning.law.calendar..",
        "..planning.rule.deadline..",
        "..planning.decision.delegation..",
        "..planning.slate.difference..",
        "..planning.slate.duty..",
        "..planning.slate.opinion..",
        "..planning.slate.publication..",
        "..planning.rule.vote.."
    };

    /** What keeps plans up: it leans on the plan, and the plan on none of it. */
    private static final String[] UPKEEP = {"..planning.upkeep.."};

    private static final JavaClasses PLANNING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.planning");

    @Test
    void the_law_on_persons_and_lists_knows_neither_plans_nor_slates() {
        noClasses()
                .that()
                .resideInAnyPackage("..planning.rule..", "..planning.plan.list..", "..planning.slate.committee..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..planning.plan", "..planning.slate", "..planning.coverage..")
                .check(PLANNING);
    }

    @Test
    void plans_and_slates_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("..planning.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..planning.slate..", "..planning.coverage..")
                .check(PLANNING);
        noClasses()
                .that()
                .resideInAPackage("..planning.slate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..planning.plan..", "..planning.coverage..")
                .check(PLANNING);
    }

    @Test
    void the_rooms_of_the_procedure_lean_on_the_slate_and_it_on_none_of_them() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..planning.slate",
                        "..planning.slate.step..",
                        "..planning.slate.structure..",
                        "..planning.slate.committee..",
                        "..planning.plan..",
                        "..planning.rule.eligibility..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROCEDURE)
                .check(PLANNING);
        noClasses()
                .that()
                .resideInAnyPackage(PROCEDURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..planning.plan..", "..planning.coverage..", "..planning.facts.feed..")
                .check(PLANNING);
        noClasses()
                .that()
                .resideInAnyPackage(PROCEDURE)
                .and()
                .resideOutsideOfPackage("..planning.slate.approval..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..planning.slate.approval..")
                .check(PLANNING);
    }

    /** So whoever decides may ask, and families stay where they are asked about. */
    @Test
    void the_question_about_families_knows_no_other_room() {
        noClasses()
                .that()
                .resideInAPackage("..planning.decision.kinship..")
                .should()
                .dependOnClassesThat(DescribedPredicate.and(
                        resideInAPackage("vn.kecan.planning.."),
                        DescribedPredicate.not(resideInAPackage("..planning.decision.kinship.."))))
                .check(PLANNING);
    }

    @Test
    void the_upkeep_of_plans_leans_on_them_and_nobody_on_it() {
        noClasses()
                .that()
                .resideOutsideOfPackages(UPKEEP)
                .and()
                .resideOutsideOfPackage("..planning.report.notice..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(UPKEEP)
                .check(PLANNING);
        noClasses()
                .that()
                .resideInAPackage("..planning.upkeep.removal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..planning.upkeep.review..", "..planning.slate..", "..planning.facts.snapshot..")
                .check(PLANNING);
    }

    @Test
    void only_the_edge_reads_the_clock() {
        noClasses()
                .that()
                .resideInAnyPackage("..planning.plan..", "..planning.slate..")
                .or()
                .resideInAnyPackage(PROCEDURE)
                .or()
                .resideInAnyPackage(UPKEEP)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Now.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .check(PLANNING);
    }

    @Test
    void only_the_repositories_know_the_database() {
        noClasses()
                .that()
                .resideInAnyPackage("..planning.plan..", "..planning.slate..")
                .or()
                .resideInAnyPackage(PROCEDURE)
                .or()
                .resideInAnyPackage(UPKEEP)
                .and()
                .haveNameNotMatching(
                        ".*\\.(Plans|Slates|Ballots|Opinions|Recusals|Delegations|Publications|PlannedCadres|JudgeableEntries|Reviews|RemovalProposals)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(PLANNING);
    }
}

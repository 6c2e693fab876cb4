package vn.kecan.planning.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.law.Rule;

/** Each of these was broken once to see it fail. */
class LawIsPureTest {

    private static final String ROOM = "vn.kecan.planning.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.planning");
    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "today");

    @Test
    void nobodyWhoJudgesAsksWhatDayItIs() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + "law", ROOM + "facts", ROOM + "law.term..")
                .or()
                .implement(Rule.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + "law", ROOM + "facts", ROOM + "law.term..")
                .or()
                .implement(Rule.class)
                .or()
                .haveSimpleName("RetirementAge")
                .or()
                .haveSimpleName("ServiceLeft")
                .or()
                .haveSimpleName("LowConfidence")
                .or()
                .haveSimpleName("Disciplined")
                .or()
                .haveSimpleName("Obstacle")
                .or()
                .haveSimpleName("Months")
                .should(askTheTime())
                .check(CLASSES);
    }

    @Test
    void theLawLeansOnNoOtherRoom() {
        noClasses()
                .that()
                .resideInAPackage(ROOM + "law")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOM + "facts..",
                        ROOM + "form..",
                        ROOM + "law.*..",
                        ROOM + "moment..",
                        ROOM + "rule..",
                        ROOM + "decision..",
                        ROOM + "plan..",
                        ROOM + "slate..",
                        ROOM + "rotation..",
                        ROOM + "upkeep..",
                        ROOM + "coverage..",
                        ROOM + "report..",
                        "vn.kecan.platform..",
                        "jakarta..",
                        "io.quarkus..")
                .check(CLASSES);
    }

    @Test
    void traitsAndSeatsLeanOnLawAndFactsAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + "rule.trait..", ROOM + "rule.seats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOM + "rule.eligibility..",
                        ROOM + "plan..",
                        ROOM + "slate..",
                        ROOM + "coverage..",
                        ROOM + "report.population..",
                        ROOM + "law.register..",
                        "vn.kecan.platform..",
                        "jakarta..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOM + "report.population..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM + "report.population..")
                .check(CLASSES);
    }

    @Test
    void factsAndTermsDoNotLeanOnWhoJudgesThem() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + "law.term..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOM + "rule.eligibility..", ROOM + "plan..", ROOM + "slate..", ROOM + "coverage..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOM + "facts")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOM + "law..",
                        ROOM + "rule.eligibility..",
                        ROOM + "plan..",
                        ROOM + "slate..",
                        ROOM + "coverage..")
                .check(CLASSES);
    }

    @Test
    void nothingPointsBackFromEligibility() {
        noClasses()
                .that()
                .resideInAPackage(ROOM + "rule.eligibility..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOM + "plan..", ROOM + "slate..", ROOM + "coverage..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOM + "plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOM + "slate..", ROOM + "coverage..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOM + "slate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM + "coverage..")
                .check(CLASSES);
    }

    @Test
    void everyRuleIsAPackagePrivateFileOfItsOwn() {
        var rules = CLASSES.stream()
                .filter(it -> it.isAssignableTo(Rule.class) && !it.isInterface())
                .toList();
        assertThat(rules).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rules).allSatisfy(it -> {
            assertThat(it.isTopLevelClass()).as(it.getName()).isTrue();
            assertThat(it.getModifiers())
                    .as(it.getName())
                    .doesNotContain(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
        });
    }

    private static ArchCondition<JavaClass> askTheTime() {
        return new ArchCondition<>("ask what time it is") {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                for (JavaAccess<?> access : it.getAccessesFromSelf()) {
                    if (CLOCKS.contains(access.getTarget().getName())
                                    && access.getTargetOwner().getPackageName().startsWith("java.")
                            || access.getTargetOwner().getName().equals("vn.kecan.platform.time.Now")) {
                        events.add(SimpleConditionEvent.satisfied(it, access.getDescription()));
                    }
                }
            }
        };
    }
}

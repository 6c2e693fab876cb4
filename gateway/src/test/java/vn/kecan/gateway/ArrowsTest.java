package vn.kecan.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** access -> proxy, seen -> contract -> problem; nothing points back. */
class ArrowsTest {

    private static final JavaClasses DOOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.gateway");

    @Test
    void no_feature_points_back() {
        slices().matching("vn.kecan.gateway.(*)..").should().beFreeOfCycles().check(DOOR);
    }

    @Test
    void problems_know_no_other_feature() {
        noClasses()
                .that()
                .resideInAPackage("..gateway.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..gateway.access..", "..gateway.proxy..", "..gateway.contract..", "..gateway.seen..")
                .check(DOOR);
    }

    @Test
    void only_the_proxy_calls_services() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..gateway.proxy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.httpproxy..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("io\\.vertx\\.core\\.http\\.HttpClient.*")
                .check(DOOR);
    }
}

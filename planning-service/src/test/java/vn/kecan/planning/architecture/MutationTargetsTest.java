package vn.kecan.planning.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.kecan.planning.law.Rule;

/** The mutation profile changes every rule: a rule it leaves out would count as well tested without being so. */
class MutationTargetsTest {

    @Test
    void everyRuleIsATargetOfMutation() throws Exception {
        var rules = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.kecan.planning").stream()
                        .filter(it -> it.isAssignableTo(Rule.class) && !it.isInterface())
                        .map(it -> it.getName())
                        .toList();
        var targets = patterns("targetClasses");
        var excluded = patterns("excludedClasses");
        assertThat(targets).isNotEmpty();
        assertThat(rules)
                .isNotEmpty()
                .allMatch(it -> targets.stream().anyMatch(it::matches))
                .noneMatch(it -> excluded.stream().anyMatch(it::matches));
    }

    private static List<String> patterns(String list) throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        var params = ((Element) pom.getElementsByTagName(list).item(0)).getElementsByTagName("param");
        return IntStream.range(0, params.getLength())
                .mapToObj(i -> params.item(i).getTextContent())
                .map(it -> it.replace(".", "\\.").replace("*", ".*"))
                .toList();
    }
}

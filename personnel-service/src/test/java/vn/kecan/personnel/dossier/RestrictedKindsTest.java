package vn.kecan.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.platform.problem.Confidential;

class RestrictedKindsTest {

    @Test
    void no_problem_repeats_what_was_sent_for_a_restricted_kind() {
        assertThat(FactKinds.ALL)
                .filteredOn(it -> it.group() != null)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.body()).hasAnnotation(Confidential.class));
    }

    @Test
    void every_group_has_a_kind() {
        var groups = EnumSet.noneOf(FieldGroup.class);
        FactKinds.ALL.stream().map(it -> it.group()).filter(it -> it != null).forEach(groups::add);
        assertThat(groups).containsExactlyInAnyOrder(FieldGroup.values());
    }
}

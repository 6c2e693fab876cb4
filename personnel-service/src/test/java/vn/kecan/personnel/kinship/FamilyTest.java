package vn.kecan.personnel.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kecan.personnel.dossier.NamedRelative;
import vn.kecan.personnel.kin.Relation;

/** Who is what to whom, whoever's file tells it. */
class FamilyTest {

    @ParameterizedTest(name = "{1} is the {0} of A")
    @CsvSource({
        "SPOUSE, SPOUSE, SPOUSE",
        "FATHER, PARENT, CHILD",
        "MOTHER, PARENT, CHILD",
        "CHILD, CHILD, PARENT",
        "SIBLING, SIBLING, SIBLING",
        "FATHER_IN_LAW, IN_LAW, IN_LAW",
        "MOTHER_IN_LAW, IN_LAW, IN_LAW",
        "SIBLING_IN_LAW, IN_LAW, IN_LAW",
        "GRANDPARENT, GRANDPARENT, GRANDCHILD",
        "OTHER, OTHER, OTHER",
    })
    void a_relation_counts_for_both_whichever_file_it_stands_in(Relation relation, Tie of, Tie back) {
        var family = family("A " + relation + " B");
        assertThat(family.between("A", "B")).contains(of);
        assertThat(family.between("B", "A")).contains(back);
        assertThat(family.between("A", "C")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "A FATHER M; B FATHER M, SIBLING",
        "A FATHER M; M CHILD B, SIBLING",
        "M CHILD A; M CHILD B, SIBLING",
        "A SPOUSE M; M FATHER B, IN_LAW",
        "M SPOUSE A; B SIBLING M, IN_LAW",
        "A SIBLING M; M SPOUSE B, IN_LAW",
        "A CHILD M; B SPOUSE M, IN_LAW",
        "A MOTHER M; M MOTHER B, GRANDPARENT",
        "A CHILD M; M CHILD B, GRANDCHILD",
        "A SIBLING M; M FATHER B, PARENT",
        "A MOTHER M; M SPOUSE B, PARENT",
        "A SPOUSE M; M CHILD B, CHILD",
        "A SIBLING M; B SIBLING M, SIBLING",
    })
    void one_relative_of_both_tells_what_they_are_to_each_other(String named, Tie tie) {
        var family = family(named.split("; "));
        assertThat(family.between("A", "B")).contains(tie);
        assertThat(family.between("B", "A")).contains(tie.inverse());
    }

    @ParameterizedTest(name = "{0}: nobody")
    @CsvSource({"A CHILD M; B CHILD M", "A OTHER M; M OTHER B", "A FATHER_IN_LAW M; M CHILD B", "A SPOUSE M; B SPOUSE M"
    })
    void a_child_of_both_marries_nobody_and_words_that_do_not_tell_make_nobody_a_relative(String named) {
        var family = family(named.split("; "));
        assertThat(family.between("A", "B")).isEmpty();
        assertThat(family.between("B", "A")).isEmpty();
    }

    @Test
    void one_person_recorded_twice_is_himself() {
        assertThat(family().between("A", "A")).contains(Tie.SELF);
    }

    @Test
    void the_closest_of_several_ties_is_told() {
        assertThat(family("A OTHER B", "A FATHER M", "B FATHER M").between("A", "B"))
                .contains(Tie.SIBLING);
    }

    @ParameterizedTest
    @EnumSource
    void to_turn_a_tie_twice_changes_nothing(Tie it) {
        assertThat(it.inverse().inverse()).isEqualTo(it);
    }

    private static Family family(String... named) {
        return new Family(Arrays.stream(named)
                .map(it -> List.of(it.split(" ")))
                .map(it -> new NamedRelative(it.get(0), Relation.valueOf(it.get(1)), it.get(2)))
                .toList());
    }
}

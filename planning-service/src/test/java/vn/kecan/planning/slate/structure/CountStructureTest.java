package vn.kecan.planning.slate.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Someone;
import vn.kecan.planning.rule.eligibility.Stated;
import vn.kecan.planning.slate.committee.SlateCandidate;
import vn.kecan.planning.slate.committee.SlateList;

/** A structure counts candidates of each sort; what is not on record breaks nothing yet. */
class CountStructureTest {

    private static final Post EXECUTIVE = Case.post("00004-X", PostKind.EXECUTIVE_COMMITTEE, 8);
    private static final Post HEAD = Case.post("00004-H", PostKind.HEAD, 8);
    private static final Post ELSEWHERE = Case.post("00008-H", PostKind.HEAD, 8);

    @ParameterizedTest(name = "{0} from {1} under {2}: {3}, not on record {4}")
    @CsvSource({
        "WOMEN, , , 1, 1",
        "SCIENCE_TECHNOLOGY, , , 1, 1",
        "ETHNIC_MINORITY, , , 1, 1",
        "AGE, , 42, 1, 1",
        "AGE, 42, , 1, 1",
        "AGE, 41, 43, 2, 1",
        "AGE, 41, 42, 1, 1",
        "NEW, , , 2, 0",
        "REELECTED, , , 1, 0"
    })
    void eachSortIsCounted(PartKind kind, @Nullable Integer from, @Nullable Integer under, long count, long unknown) {
        var one = counted(new StructurePart(kind, null, from, under, null, null, 1, null));
        assertThat(one.count()).isEqualTo(count);
        assertThat(one.unknown()).isEqualTo(unknown);
    }

    @Test
    void holdersOfAPostAndThoseWhoServeInAUnitCountWhileTheyDo() {
        assertThat(counted(new StructurePart(PartKind.POST, null, null, null, "00004-H", null, 1, null))
                        .count())
                .isEqualTo(1);
        assertThat(counted(new StructurePart(PartKind.POST, null, null, null, "00008-H", null, 1, null))
                        .count())
                .isZero();
        assertThat(counted(units("00004")).count()).isEqualTo(2);
        assertThat(counted(units("00008", "HN")).count()).isEqualTo(2);
        assertThat(counted(units("00008")).count()).isZero();
    }

    @ParameterizedTest(name = "between {0} and {1} women: met {2}, broken {3}")
    @CsvSource({
        "1, , true, false",
        "2, , false, false",
        "3, , false, true",
        ", 1, true, false",
        ", 0, false, true",
        "1, 1, true, false"
    })
    void whatIsNotOnRecordBreaksNothingYet(
            @Nullable Integer least, @Nullable Integer most, boolean met, boolean broken) {
        var one = counted(new StructurePart(PartKind.WOMEN, null, null, null, null, null, least, most));
        assertThat(one.met()).isEqualTo(met);
        assertThat(one.broken()).isEqualTo(broken);
        assertThat(one.row().subject()).isEqualTo("00004");
    }

    private static StructurePart units(String... codes) {
        return new StructurePart(PartKind.UNITS, null, null, null, null, List.of(codes), 1, null);
    }

    private static PartCount counted(StructurePart part) {
        var list = new SlateList(
                Case.unit("00004", Level.COMMUNE, 1),
                new Term("2025-2030"),
                EXECUTIVE,
                3,
                0,
                LocalDate.parse("2025-12-01"),
                List.of(
                        new SlateCandidate(
                                Someone.called("A")
                                        .sex(Sex.F)
                                        .born("1983-08")
                                        .science(true)
                                        .ethnicity(2)
                                        .cadre(),
                                List.of(Case.held(HEAD, "2020-01-01", null)),
                                CadreFile.EMPTY,
                                null,
                                Stated.NOTHING),
                        new SlateCandidate(
                                Someone.called("B").born("1983-07").cadre(),
                                List.of(
                                        Case.held(EXECUTIVE, "2020-01-01", null),
                                        Case.held(ELSEWHERE, "2019-01-01", "2025-12-01")),
                                CadreFile.EMPTY,
                                null,
                                Stated.NOTHING),
                        new SlateCandidate(
                                Someone.called("C")
                                        .sex(null)
                                        .born(null)
                                        .science(null)
                                        .ethnicity(null)
                                        .cadre(),
                                List.of(),
                                CadreFile.EMPTY,
                                null,
                                Stated.NOTHING)));
        var law = Case.rulebook().on(LocalDate.parse("2025-12-01"));
        return new CountStructure(list, (unit, root) -> root.equals(unit) || root.equals("HN"), law)
                .count(List.of(part))
                .getFirst();
    }
}

package vn.kecan.planning.slate.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Standing;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.slate.SlateFrozen;
import vn.kecan.planning.slate.SlateJudged;
import vn.kecan.planning.slate.Statement;
import vn.kecan.planning.slate.step.SlateKind;
import vn.kecan.planning.slate.structure.PartKind;
import vn.kecan.planning.slate.structure.StructurePart;

/** What is told of two versions of a slate. */
class DifferenceTest {

    private static final UUID SLATE = UUID.fromString("7b0ed9a4-0c4e-4f0e-9a55-1f2d3c4b5a69");
    private static final DecidingDocument DOCUMENT =
            new DecidingDocument("15-CV", LocalDate.of(2026, 11, 20), "Ủy ban Kiểm tra");

    private int seats = 27;
    private int surplus = 4;
    private final List<SlateFrozen.Standing> candidates = new ArrayList<>();
    private final List<VerdictView> list = new ArrayList<>();
    private final List<SlateJudged.Person> people = new ArrayList<>();
    private @Nullable List<StructurePart> structure;

    @Test
    void of_two_versions_that_say_the_same_nothing_is_told_but_that() {
        stands("A", null, null, verdict("PL-10", Outcome.ALLOWED));
        assertThat(Difference.between(frozen(1), frozen(2)).nothing()).isTrue();
        assertThat(said(frozen(1), frozen(2), "en")).containsExactly("Nothing differs.");
        assertThat(said(frozen(1), frozen(2), "vi")).containsExactly("Không có gì khác.");
    }

    @Test
    void seats_and_surplus_are_told_before_and_after() {
        var before = frozen(1);
        seats = 29;
        surplus = 5;
        assertThat(said(before, frozen(2), "en"))
                .containsExactly("Seats: 27 -> 29.", "Candidates beyond the seats: 4 -> 5.");
        assertThat(said(before, frozen(2), "vi")).containsExactly("Số ghế: 27 → 29.", "Số dư: 4 → 5.");
    }

    @Test
    void who_came_who_went_and_who_only_changed_places_with_others() {
        stands("A", null, null);
        stands("B", null, null);
        stands("C", null, null);
        var before = frozen(1);
        candidates.clear();
        people.clear();
        stands("C", null, null);
        stands("D", null, null);
        stands("A", null, null);
        var it = Difference.between(before, frozen(2));
        assertThat(it.candidates())
                .containsExactly(
                        new CandidateChange("B", Changed.REMOVED, List.of()),
                        new CandidateChange("D", Changed.ADDED, List.of()));
        assertThat(said(before, frozen(2), "en")).containsExactly("B was removed.", "D was added.");
        assertThat(said(before, frozen(2), "vi")).containsExactly("Bớt B.", "Thêm D.");
    }

    @Test
    void of_somebody_who_stays_the_fields_that_differ() {
        stands("A", null, null);
        stands("B", true, new Statement(false, "Công an", DOCUMENT));
        var before = frozen(1);
        candidates.clear();
        people.clear();
        stands("A", true, null);
        stands("B", true, new Statement(true, "Công an", DOCUMENT));
        assertThat(said(before, frozen(2), "en"))
                .containsExactly("A: reelection not stated -> true.", "B: stated.investigated false -> true.");
        assertThat(said(before, frozen(2), "vi"))
                .containsExactly("A: reelection chưa nêu → true.", "B: stated.investigated false → true.");
    }

    @Test
    void a_statement_that_is_new_is_told_field_by_field() {
        stands("A", null, null);
        var before = frozen(1);
        candidates.clear();
        people.clear();
        stands("A", null, new Statement(false, "Công an", DOCUMENT));
        assertThat(Difference.between(before, frozen(2)).candidates().getFirst().fields())
                .extracting(FieldChange::field)
                .containsExactly("stated.investigated", "stated.statedBy", "stated.document");
    }

    @Test
    void parts_of_the_structure_are_known_again_by_what_they_count() {
        structure = List.of(part(PartKind.WOMEN, "Nữ", 3, null), part(PartKind.NEW, null, 1, null));
        var before = frozen(1);
        structure = List.of(part(PartKind.WOMEN, "Nữ", 4, 9), part(PartKind.ETHNIC_MINORITY, null, 1, null));
        assertThat(said(before, frozen(2), "en"))
                .containsExactly(
                        "Structure WOMEN \"Nữ\": 3–∞ -> 4–9.",
                        "Structure: NEW (1–∞) was removed.",
                        "Structure: ETHNIC_MINORITY (1–∞) was added.");
        assertThat(said(before, frozen(2), "vi"))
                .containsExactly(
                        "Cơ cấu WOMEN \"Nữ\": 3–∞ → 4–9.",
                        "Cơ cấu: bớt NEW (1–∞).",
                        "Cơ cấu: thêm ETHNIC_MINORITY (1–∞).");
    }

    @Test
    void a_rule_with_another_outcome_is_told_of_the_list_and_of_who_stands_on_both() {
        list.add(verdict("CM-01", Outcome.WARNED));
        stands("A", null, null, verdict("RO-17", Outcome.UNKNOWN), verdict("PL-10", Outcome.ALLOWED));
        stands("B", null, null, verdict("RO-17", Outcome.UNKNOWN));
        var before = frozen(1);
        list.clear();
        candidates.clear();
        people.clear();
        list.add(verdict("CM-01", Outcome.ALLOWED));
        stands("A", null, null, verdict("RO-17", Outcome.ALLOWED), verdict("PL-10", Outcome.ALLOWED));
        stands("C", null, null, verdict("RO-17", Outcome.BARRED));
        var it = Difference.between(before, frozen(2));
        assertThat(it.verdicts())
                .extracting(VerdictChange::cadre, VerdictChange::rule, VerdictChange::was, VerdictChange::is)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(null, "CM-01", Outcome.WARNED, Outcome.ALLOWED),
                        org.assertj.core.groups.Tuple.tuple("A", "RO-17", Outcome.UNKNOWN, Outcome.ALLOWED));
        assertThat(said(before, frozen(2), "en"))
                .contains("CM-01 on the list: warned -> allowed.", "RO-17 on A: unknown -> allowed.");
        assertThat(said(before, frozen(2), "vi"))
                .contains("CM-01 đối với danh sách: cảnh báo → đạt.", "RO-17 đối với A: chưa rõ → đạt.");
    }

    @Test
    void a_rule_that_was_not_asked_then_or_is_asked_no_more_is_told_too() {
        stands("A", null, null, verdict("PL-10", Outcome.BARRED));
        var before = frozen(1);
        candidates.clear();
        people.clear();
        stands("A", null, null, verdict("PL-11", Outcome.DISPENSED));
        assertThat(said(before, frozen(2), "en"))
                .containsExactly("PL-10 on A: barred -> not asked.", "PL-11 on A: not asked -> dispensed.");
    }

    @Test
    void a_version_frozen_before_there_were_structures_has_none() {
        structure = null;
        var before = frozen(1);
        structure = List.of();
        assertThat(Difference.between(before, frozen(2)).structure()).isEmpty();
    }

    private static List<String> said(SlateFrozen before, SlateFrozen after, String language) {
        return DifferenceView.of(before, after, after.version(), Locale.of(language))
                .said();
    }

    private void stands(
            String cadre, @Nullable Boolean reelection, @Nullable Statement stated, VerdictView... verdicts) {
        candidates.add(new SlateFrozen.Standing(cadre, reelection, stated));
        people.add(new SlateJudged.Person(cadre, List.of(verdicts)));
    }

    private static StructurePart part(
            PartKind kind, @Nullable String name, @Nullable Integer least, @Nullable Integer most) {
        return new StructurePart(kind, name, null, null, null, null, least, most);
    }

    private static VerdictView verdict(String rule, Outcome outcome) {
        var citation = new Citation("45-HD/BTCTW", "II.5", Standing.OFFICIAL, LocalDate.of(2026, 11, 23));
        return new VerdictView(
                rule, outcome, new Text("vì", "because"), null, null, null, null, null, null, citation, null, Map.of());
    }

    private SlateFrozen frozen(int version) {
        var judged = new SlateJudged(
                List.copyOf(list),
                List.copyOf(people),
                LocalDate.of(2026, 11, 20),
                Instant.EPOCH,
                LocalDate.of(2026, 11, 20),
                "snapshot",
                "rulebook");
        return new SlateFrozen(
                SLATE,
                version,
                "00004",
                "2025-2030",
                SlateKind.COMMITTEE,
                "00004-EXEC",
                seats,
                surplus,
                "board",
                null,
                List.copyOf(candidates),
                judged,
                structure);
    }
}

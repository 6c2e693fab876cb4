package vn.kecan.planning.upkeep.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.plan.PlannedEntry;
import vn.kecan.planning.upkeep.removal.RemovalDiff.Seen;
import vn.kecan.planning.upkeep.removal.RemovalDiff.Why;
import vn.kecan.planning.upkeep.removal.RemovalDiff.Withdrawn;

/** The same facts propose once; corrected facts withdraw; what the board declined stays declined. */
class RemovalDiffTest {

    private static final UUID PLAN = UUID.randomUUID();
    private static final PlannedEntry ENTRY =
            new PlannedEntry(PLAN, "00004", "2030-2035", UUID.randomUUID(), "HN-000001", "00004-SEC", 1);
    private static final Ground DISCIPLINED = ground("2025-11-01");

    private static Ground ground(String day) {
        var it = Case.lawful()
                .alsoPlanned(Case.post("00004-SEC", PostKind.SECRETARY, 5))
                .onFile(OnFile.discipline(Discipline.Kind.WARNING, day, null));
        return RemovalGrounds.among(it.judged().verdicts(), Case.rulebook().on(LocalDate.parse("2025-12-01")))
                .getFirst();
    }

    private static Seen seen(Ground of, boolean open) {
        return new Seen(UUID.randomUUID(), ENTRY.entry(), ENTRY.cadre(), of.rule(), of.facts(), open);
    }

    private static RemovalDiff between(List<Ground> grounds, Seen... seen) {
        return RemovalDiff.between(Map.of(ENTRY, grounds), List.of(), List.of(seen), any -> false);
    }

    @Test
    void a_new_ground_is_proposed_and_an_open_one_not_again() {
        assertThat(between(List.of(DISCIPLINED)).propose())
                .containsExactly(new RemovalDiff.Proposed(ENTRY, DISCIPLINED));
        var again = between(List.of(DISCIPLINED), seen(DISCIPLINED, true));
        assertThat(again.propose()).isEmpty();
        assertThat(again.withdraw()).isEmpty();
    }

    @Test
    void a_declined_one_is_not_made_again_on_the_same_facts_but_on_others() {
        assertThat(between(List.of(DISCIPLINED), seen(DISCIPLINED, false)).propose())
                .isEmpty();
        assertThat(between(List.of(ground("2025-11-02")), seen(DISCIPLINED, false))
                        .propose())
                .hasSize(1);
    }

    @Test
    void corrected_facts_withdraw_what_is_open_and_not_what_was_declined() {
        var open = seen(DISCIPLINED, true);
        assertThat(between(List.of(), open).withdraw()).containsExactly(new Withdrawn(open.id(), Why.GROUND_GONE));
        assertThat(between(List.of(), seen(DISCIPLINED, false)).withdraw()).isEmpty();
    }

    @Test
    void other_facts_of_the_same_rule_replace_what_is_open() {
        var open = seen(DISCIPLINED, true);
        var diff = between(List.of(ground("2025-11-02")), open);
        assertThat(diff.withdraw()).containsExactly(new Withdrawn(open.id(), Why.GROUND_GONE));
        assertThat(diff.propose()).hasSize(1);
    }

    @Test
    void a_lapsed_measure_stays_proposed_and_a_further_one_makes_no_second_proposal() {
        var open = seen(DISCIPLINED, true);
        var stays = RemovalDiff.between(Map.of(ENTRY, List.of()), List.of(), List.of(open), any -> true);
        assertThat(stays.withdraw()).isEmpty();
        var more = RemovalDiff.between(
                Map.of(ENTRY, List.of(ground("2025-11-02"))), List.of(), List.of(open), any -> true);
        assertThat(more.withdraw()).isEmpty();
        assertThat(more.propose()).isEmpty();
    }

    @Test
    void an_entry_that_left_the_plan_takes_its_proposals_along_and_one_not_judged_keeps_them() {
        var open = seen(DISCIPLINED, true);
        assertThat(RemovalDiff.between(Map.of(), List.of(), List.of(open), any -> true)
                        .withdraw())
                .containsExactly(new Withdrawn(open.id(), Why.ENTRY_GONE));
        var unjudged = RemovalDiff.between(Map.of(), List.of(ENTRY.entry()), List.of(open), any -> false);
        assertThat(unjudged.withdraw()).isEmpty();
    }

    @Test
    void another_entry_of_the_same_cadre_has_proposals_of_its_own() {
        var other = new PlannedEntry(PLAN, "00004", "2030-2035", UUID.randomUUID(), "HN-000001", "00004-CHAIR", 1);
        var diff = RemovalDiff.between(
                Map.of(ENTRY, List.of(DISCIPLINED), other, List.of(DISCIPLINED)),
                List.of(),
                List.of(seen(DISCIPLINED, true)),
                any -> false);
        assertThat(diff.propose()).containsExactly(new RemovalDiff.Proposed(other, DISCIPLINED));
        assertThat(diff.withdraw()).isEmpty();
    }

    @Test
    void who_is_behind_looks_at_nothing_and_who_goes_on_looks_only_at_what_changed() {
        var day = LocalDate.parse("2026-11-26");
        var place = new WatchPlace("s", 7, 3, day, "h");
        assertThat(place.isAheadOf(new WatchPlace("s", 6, 9, day, "h"))).isTrue();
        assertThat(place.isAheadOf(new WatchPlace("s", 7, 2, day, "h"))).isTrue();
        assertThat(place.isAheadOf(new WatchPlace("s", 7, 3, day, "h"))).isFalse();
        assertThat(place.isAheadOf(new WatchPlace("t", 1, 1, day, "h"))).isFalse();
        assertThat(place.everythingIsNewAt(new WatchPlace("s", 9, 9, day, "h"))).isFalse();
        assertThat(place.everythingIsNewAt(new WatchPlace("t", 7, 3, day, "h"))).isTrue();
        assertThat(place.everythingIsNewAt(new WatchPlace("s", 7, 3, day.plusDays(1), "h")))
                .isTrue();
        assertThat(place.everythingIsNewAt(new WatchPlace("s", 7, 3, day, "i"))).isTrue();
        assertThat(new WatchPlace(null, 0, 0, null, null).everythingIsNewAt(place))
                .isTrue();
    }
}

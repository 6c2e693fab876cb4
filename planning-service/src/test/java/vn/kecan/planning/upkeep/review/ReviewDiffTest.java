package vn.kecan.planning.upkeep.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.plan.PlannedEntry;
import vn.kecan.planning.upkeep.removal.OpenRemovals.OpenRemoval;
import vn.kecan.planning.upkeep.removal.RemovalDue;

/** What closing a review would do, and what stands in its way. */
class ReviewDiffTest {

    private static final UUID PLAN = UUID.randomUUID();
    private static final PlannedEntry ONE = entry("HN-1");
    private static final PlannedEntry OTHER = entry("HN-2");
    private static final Predicate<String> NOBODY = any -> false;

    private static PlannedEntry entry(String cadre) {
        return new PlannedEntry(PLAN, "00004", "2030-2035", UUID.randomUUID(), cadre, "00004-SEC", 1);
    }

    private static ReviewLine line(Conclusion as, PlannedEntry of) {
        return new ReviewLine(as, of.entry(), of.cadre(), of.post(), "vì", null);
    }

    private static OpenRemoval removal(PlannedEntry of) {
        var verdict = Case.lawful()
                .alsoPlanned(Case.post("00004-SEC", PostKind.SECRETARY, 5))
                .onFile(OnFile.discipline(Discipline.Kind.WARNING, "2025-11-01", null))
                .by("PL-22");
        return new OpenRemoval(
                UUID.randomUUID(),
                PLAN,
                of.unit(),
                of.term(),
                of.entry(),
                of.cadre(),
                of.post(),
                "PL-22",
                RemovalDue.AT_ONCE,
                LocalDate.parse("2025-12-01"),
                VerdictView.of(verdict));
    }

    private static ReviewDiff diff(
            List<ReviewLine> lines, @Nullable OpenRemoval known, List<OpenRemoval> open, Predicate<String> hidden) {
        var content = new ReviewContent(lines, known == null ? List.of() : List.of(known.id()));
        return ReviewDiff.of(content, List.of(ONE, OTHER), open, hidden);
    }

    @Test
    void every_entry_needs_a_conclusion() {
        var diff = diff(List.of(line(Conclusion.KEEP, ONE)), null, List.of(), NOBODY);
        assertThat(diff.unassessed()).containsExactly(OTHER);
        assertThat(diff.of(Conclusion.KEEP)).hasSize(1);
        assertThat(diff.of(Conclusion.REMOVE)).isEmpty();
    }

    @Test
    void a_conclusion_decides_the_proposals_of_its_entry_and_no_other() {
        var proposed = removal(ONE);
        var lines = List.of(line(Conclusion.REMOVE, ONE), line(Conclusion.KEEP, OTHER));
        var diff = diff(lines, proposed, List.of(proposed), NOBODY);
        assertThat(diff.of(Conclusion.REMOVE).getFirst().proposals()).containsExactly(proposed.id());
        assertThat(diff.of(Conclusion.KEEP).getFirst().proposals()).isEmpty();
        assertThat(diff.unseen()).isEmpty();
    }

    @Test
    void a_proposal_made_since_stands_in_the_way_and_is_not_decided() {
        var since = removal(ONE);
        var lines = List.of(line(Conclusion.KEEP, ONE), line(Conclusion.KEEP, OTHER));
        var diff = diff(lines, null, List.of(since), NOBODY);
        assertThat(diff.unseen()).containsExactly(since);
        assertThat(diff.changes()).allSatisfy(it -> assertThat(it.proposals()).isEmpty());
    }

    @Test
    void a_conclusion_on_an_entry_that_is_gone_stands_in_the_way() {
        var gone = line(Conclusion.REMOVE, entry("HN-3"));
        var lines = List.of(line(Conclusion.KEEP, ONE), line(Conclusion.KEEP, OTHER), gone);
        var diff = diff(lines, null, List.of(), NOBODY);
        assertThat(diff.gone()).containsExactly(gone);
        assertThat(diff.of(Conclusion.REMOVE)).isEmpty();
    }

    @Test
    void an_addition_has_no_entry_yet() {
        var added = new ReviewLine(Conclusion.ADD, null, "HN-3", "00004-SEC", "vì", null);
        var lines = List.of(line(Conclusion.KEEP, ONE), line(Conclusion.KEEP, OTHER), added);
        var diff = diff(lines, null, List.of(removal(ONE)), NOBODY);
        assertThat(diff.of(Conclusion.ADD)).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(added);
            assertThat(it.proposals()).isEmpty();
        });
    }

    @Test
    void of_himself_nothing_is_asked_and_what_others_concluded_is_carried_out() {
        var himself = (Predicate<String>) "HN-2"::equals;
        var silent = diff(List.of(line(Conclusion.KEEP, ONE)), null, List.of(removal(OTHER)), himself);
        assertThat(silent.unassessed()).isEmpty();
        assertThat(silent.unseen()).isEmpty();
        var proposed = removal(OTHER);
        var lines = List.of(line(Conclusion.KEEP, ONE), line(Conclusion.REMOVE, OTHER));
        var concluded = diff(lines, proposed, List.of(proposed), himself);
        assertThat(concluded.of(Conclusion.REMOVE).getFirst().proposals()).containsExactly(proposed.id());
        var gone = line(Conclusion.REMOVE, new PlannedEntry(PLAN, "U", "T", UUID.randomUUID(), "HN-2", "P", 1));
        assertThat(diff(List.of(line(Conclusion.KEEP, ONE), gone), null, List.of(), himself)
                        .gone())
                .isEmpty();
    }
}

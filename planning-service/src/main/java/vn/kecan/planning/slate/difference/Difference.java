package vn.kecan.planning.slate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.slate.SlateFrozen;
import vn.kecan.planning.slate.SlateJudged;
import vn.kecan.planning.slate.Statement;
import vn.kecan.planning.slate.structure.StructurePart;

/** What changed from one content of a slate to another; a verdict counts as changed when its outcome is another. */
record Difference(
        List<FieldChange> fields,
        List<CandidateChange> candidates,
        List<PartChange> structure,
        List<VerdictChange> verdicts) {

    static Difference between(SlateFrozen before, SlateFrozen after) {
        return new Difference(
                new FieldChange.Fields()
                        .ask("seats", before.seats(), after.seats())
                        .ask("surplus", before.surplus(), after.surplus())
                        .differing(),
                candidates(before, after),
                structure(before, after),
                verdicts(before.judged(), after.judged()));
    }

    boolean nothing() {
        return fields.isEmpty() && candidates.isEmpty() && structure.isEmpty() && verdicts.isEmpty();
    }

    private static List<CandidateChange> candidates(SlateFrozen before, SlateFrozen after) {
        var changes = new ArrayList<CandidateChange>();
        new Pairs<>(before.candidates(), after.candidates(), SlateFrozen.Standing::cadre).forEach((cadre, was, is) -> {
            if (was == null || is == null) {
                changes.add(new CandidateChange(cadre, kind(was, is), List.of()));
            } else if (!was.equals(is)) {
                changes.add(new CandidateChange(cadre, Changed.CHANGED, said(was, is)));
            }
        });
        return changes;
    }

    private static List<FieldChange> said(SlateFrozen.Standing was, SlateFrozen.Standing is) {
        var before = was.stated();
        var after = is.stated();
        return new FieldChange.Fields()
                .ask("reelection", was.reelection(), is.reelection())
                .ask("stated.investigated", of(before, Statement::investigated), of(after, Statement::investigated))
                .ask("stated.statedBy", of(before, Statement::statedBy), of(after, Statement::statedBy))
                .ask("stated.document", of(before, Statement::document), of(after, Statement::document))
                .differing();
    }

    private static <T> @Nullable T of(@Nullable Statement it, Function<Statement, T> field) {
        return it == null ? null : field.apply(it);
    }

    private static List<PartChange> structure(SlateFrozen before, SlateFrozen after) {
        var changes = new ArrayList<PartChange>();
        new Pairs<>(parts(before), parts(after), Difference::sort).forEach((sort, was, is) -> {
            if (was == null || !was.equals(is)) {
                changes.add(new PartChange(kind(was, is), was, is));
            }
        });
        return changes;
    }

    private static List<StructurePart> parts(SlateFrozen it) {
        var parts = it.structure();
        return parts == null ? List.of() : parts;
    }

    /** What a part counts, whatever it asks for. */
    private static StructurePart sort(StructurePart it) {
        return new StructurePart(it.kind(), it.name(), it.fromAge(), it.underAge(), it.post(), it.units(), null, null);
    }

    private static List<VerdictChange> verdicts(SlateJudged before, SlateJudged after) {
        var changes = new ArrayList<VerdictChange>();
        add(changes, null, before.list(), after.list());
        new Pairs<>(before.candidates(), after.candidates(), SlateJudged.Person::cadre).forEach((cadre, was, is) -> {
            if (was != null && is != null) {
                add(changes, cadre, was.verdicts(), is.verdicts());
            }
        });
        return changes;
    }

    private static void add(
            List<VerdictChange> changes, @Nullable String cadre, List<VerdictView> before, List<VerdictView> after) {
        new Pairs<>(before, after, VerdictView::rule).forEach((rule, was, is) -> {
            if (was == null || is == null || was.outcome() != is.outcome()) {
                changes.add(new VerdictChange(cadre, rule, was, is));
            }
        });
    }

    private static Changed kind(@Nullable Object was, @Nullable Object is) {
        return was == null ? Changed.ADDED : is == null ? Changed.REMOVED : Changed.CHANGED;
    }
}

package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.CadreVersion;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/** Compares the rows about one cadre with the facts in his file. */
@ApplicationScoped
class CompareFact {

    private final Contents contents;
    private final Wire wire;
    private final FactSense sense;
    private final Merge merge;

    CompareFact(Contents contents, Wire wire, FactSense sense, Merge merge) {
        this.contents = contents;
        this.wire = wire;
        this.sense = sense;
        this.merge = merge;
    }

    /** A fact on record, opened. */
    record Held(DossierVersion row, Fact fact, Likeness likeness) {}

    /** The rows of one cadre as they are gone through. */
    private record Rows(
            FactImport file, CadreVersion cadre, List<Held> held, Set<UUID> taken, Map<Object, Long> lines) {}

    List<FactChange> compare(
            FactImport file,
            CadreVersion cadre,
            List<DossierVersion> rows,
            List<FactDraft> drafts,
            Set<UUID> taken,
            Wrong wrong) {
        var held = rows.stream().map(it -> held(file, it)).toList();
        var all = new Rows(file, cadre, held, taken, new HashMap<>());
        var changes = new ArrayList<FactChange>();
        for (var draft : drafts) {
            try {
                change(all, draft).ifPresent(changes::add);
            } catch (ProblemException refusal) {
                wrong.wrong(draft.line, refusal);
            }
        }
        return changes;
    }

    private Held held(FactImport file, DossierVersion row) {
        var fact = contents.fact(file.kind(), row);
        return new Held(row, fact, Likeness.of(file.kind(), fact, row.validFrom(), wire));
    }

    private Optional<FactChange> change(Rows all, FactDraft draft) {
        var kind = all.file().kind();
        var row = new Wire.Sent(draft.envelope(), contents.fact(kind, draft.cadre, draft.id, draft.kept));
        var was = draft.named ? named(all, draft) : alike(all, draft, row);
        once(all, draft, was == null ? draft.id : was.row().id());
        var sent = was == null ? row : merge.over(was, row, all.file());
        var said = sense.said(kind, sent, all.cadre());
        if (was != null && merge.same(said, was)) {
            return Optional.empty();
        }
        var id = was == null ? draft.id : was.row().id();
        var kept = id.equals(draft.id) && sent == row
                ? draft.kept
                : contents.kept(
                        draft.cadre, id, kind, said.fact(), contents.salt(kind, draft.cadre, draft.id, draft.kept));
        var next = new DossierVersion(all.cadre().root(), draft.cadre, id, kind, said, kept);
        return Optional.of(
                new FactChange(draft.line, was == null ? null : was.row().row(), new FactRow(next)));
    }

    private static @Nullable Held named(Rows all, FactDraft draft) {
        if (all.taken().contains(draft.id)) {
            throw Problems.unprocessable(
                    "id",
                    draft.id,
                    "Mã này là của một dữ kiện khác (cán bộ hoặc loại khác). Hãy để trống nếu là dữ kiện mới.",
                    "This is the id of another fact (of another cadre or kind). Maybe leave it empty for a new one.");
        }
        return all.held().stream()
                .filter(it -> it.row().id().equals(draft.id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Held alike(Rows all, FactDraft draft, Wire.Sent row) {
        var kind = all.file().kind();
        var likeness = Likeness.of(kind, row.fact(), FactSense.from(row, all.cadre()), wire);
        var found =
                all.held().stream().filter(it -> it.likeness().equals(likeness)).toList();
        if (found.size() > 1) {
            throw Problems.unprocessable(
                    "id",
                    null,
                    "Hồ sơ có " + found.size() + " dữ kiện giống dòng này. Hãy ghi mã dữ kiện (id).",
                    found.size() + " facts on record are like this row. Maybe name the id of the one meant.");
        }
        if (found.isEmpty()) {
            once(all, draft, likeness);
            return null;
        }
        return found.getFirst();
    }

    private static void once(Rows all, FactDraft draft, Object what) {
        var first = all.lines().putIfAbsent(what, draft.line);
        if (first != null && first != draft.line) {
            throw Problems.unprocessable(
                    "row",
                    null,
                    "Cùng dữ kiện với dòng " + first + " của tệp. Hãy bỏ một trong hai dòng.",
                    "The same fact as on line " + first + " of the file. Maybe remove one of the two lines.");
        }
    }
}

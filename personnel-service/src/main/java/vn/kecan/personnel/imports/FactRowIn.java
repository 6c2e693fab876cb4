package vn.kecan.personnel.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.dossier.DraftFacts;
import vn.kecan.personnel.dossier.FactDraft;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

/** A row of a fact is read as the body of a single write, and staged sealed if its kind is restricted. */
final class FactRowIn implements RowIn {

    private static final Text NOBODY = new Text("Bắt buộc phải có.", "Must be given.");

    private final RowCheck check;
    private final DraftFacts drafts;
    private final FileKind file;
    private final FactKind kind;
    private final RowsRoot hash = new RowsRoot();

    FactRowIn(RowCheck check, DraftFacts drafts, FileKind file, FactKind kind) {
        this.check = check;
        this.drafts = drafts;
        this.file = file;
        this.kind = kind;
    }

    @Override
    public @Nullable String @Nullable [] staged(long line, @Nullable String[] row, Complaints complaints) {
        var body = check.body(file, row);
        var wrong = new HashSet<String>();
        if (!body.hasNonNull("cadre")) {
            complaints.add(line, "cadre", null, NOBODY);
            wrong.add("cadre");
            body.put("cadre", "-");
        }
        var draft = draft(line, body, wrong, complaints);
        return draft == null ? null : values(draft, row);
    }

    /** A field that cannot be read hides what else is wrong: so it is left out and the rest read again. */
    private @Nullable FactDraft draft(long line, ObjectNode body, Set<String> wrong, Complaints complaints) {
        for (var more = true; more; ) {
            try {
                var draft = drafts.draft(kind, line, body);
                return wrong.isEmpty() ? draft : null;
            } catch (ProblemException refusal) {
                more = false;
                for (var violation : refusal.problem().violations()) {
                    if (wrong.add(violation.field())) {
                        complaints.add(line, violation);
                        more |= RowCheck.remove(body, violation.field());
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String[] values(FactDraft draft, @Nullable String[] row) {
        var salt = drafts.salt(kind, draft);
        var leaf = salt == null ? row : Arrays.copyOf(row, row.length + 1);
        if (salt != null) {
            leaf[row.length] = salt;
        }
        var values = draft.values();
        var all = Objects.requireNonNull(Arrays.copyOf(values, values.length + 1));
        all[values.length] = "\\x" + HexFormat.of().formatHex(hash.leaf(leaf));
        return all;
    }
}

package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.restricted.FileReads;
import vn.kecan.personnel.time.Times;

/** Facts by the thousand as the API shows them; of a restricted kind each is a read on record before it is opened. */
@ApplicationScoped
public class OpenFacts {

    private final Contents contents;
    private final FileReads reads;

    OpenFacts(Contents contents, FileReads reads) {
        this.contents = contents;
        this.reads = reads;
    }

    /** @param purpose what for, if the kind is restricted */
    public List<ObjectNode> views(FactKind kind, List<FactRow> rows, @Nullable String purpose, Times at) {
        onRecord(kind, rows.stream().map(FactRow::row).toList(), purpose, at);
        return rows.stream()
                .map(it -> contents.view(kind, it.row(), null, null))
                .toList();
    }

    void onRecord(FactKind kind, Collection<DossierVersion> rows, @Nullable String purpose, Times at) {
        var group = kind.group();
        if (group != null) {
            var all = rows.stream()
                    .map(it -> new FileReads.One(it.cadre(), it.root(), kind.segment() + "/" + it.id()))
                    .toList();
            reads.record(group, Objects.requireNonNull(purpose, "purpose"), all, at);
        }
    }
}

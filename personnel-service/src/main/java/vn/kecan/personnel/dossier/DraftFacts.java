package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;

/** Reads rows of files as the bodies that the API would take, and seals at once what is restricted. */
@ApplicationScoped
public class DraftFacts {

    private final Wire wire;
    private final Contents contents;

    DraftFacts(Wire wire, Contents contents) {
        this.wire = wire;
        this.contents = contents;
    }

    /** Checks the shape; refuses (400) naming every wrong field. The body names its cadre. */
    public FactDraft draft(FactKind kind, long line, ObjectNode body) {
        var sent = wire.read(kind, body);
        var said = sent.envelope();
        var cadre = Objects.requireNonNull(said.cadre(), "cadre");
        var id = said.id() == null ? UUID.randomUUID() : said.id();
        return new FactDraft(line, cadre, id, contents.kept(cadre, id, kind, sent.fact(), null), said);
    }

    /** What keeps the hash of a restricted row from being guessed; null: the kind is not restricted. */
    public @Nullable String salt(FactKind kind, FactDraft draft) {
        return contents.salt(kind, draft.cadre, draft.id, draft.kept);
    }
}

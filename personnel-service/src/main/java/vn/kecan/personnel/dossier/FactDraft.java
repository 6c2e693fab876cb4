package vn.kecan.personnel.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Decision;

/** What one row of a file says of a fact, while it waits to be compared; of a restricted kind under a seal. */
public final class FactDraft {

    /** The columns a table of drafts has, beside the line of the file. */
    public static final String COLUMNS = "cadre text, id uuid, named boolean, body text, sealed bytea, seal_key text,"
            + " blind bytea, decision_number text, decision_date date, decision_issuer text, declared boolean,"
            + " valid_from date, valid_to date";

    final long line;
    final String cadre;
    /** The fact's own if the row names it, else one that it has if it turns out to be new. */
    final UUID id;

    final boolean named;
    final Kept kept;
    final @Nullable Decision decision;
    final @Nullable Boolean declared;
    final @Nullable LocalDate from;
    final @Nullable LocalDate to;

    FactDraft(long line, String cadre, UUID id, Kept kept, Envelope said) {
        this(line, cadre, id, said.id() != null, kept, said.decision(), said.declared(), said.from(), said.to());
    }

    private FactDraft(
            long line,
            String cadre,
            UUID id,
            boolean named,
            Kept kept,
            @Nullable Decision decision,
            @Nullable Boolean declared,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this.line = line;
        this.cadre = cadre;
        this.id = id;
        this.named = named;
        this.kept = kept;
        this.decision = decision;
        this.declared = declared;
        this.from = from;
        this.to = to;
    }

    /** Of a row that has the line and all the columns. */
    public static FactDraft read(ResultSet row) throws SQLException {
        return new FactDraft(
                row.getLong("line"),
                row.getString("cadre"),
                row.getObject("id", UUID.class),
                row.getBoolean("named"),
                FactRow.kept(row),
                FactRow.decision(row),
                row.getObject("declared", Boolean.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    /** Its values as text, in the order of the columns. */
    public @Nullable String[] values() {
        var sealed = kept.sealed();
        return new @Nullable String[] {
            cadre,
            id.toString(),
            Boolean.toString(named),
            kept.body(),
            FactRow.bytes(sealed == null ? null : sealed.bytes()),
            sealed == null ? null : sealed.key(),
            FactRow.bytes(kept.blind()),
            decision == null ? null : decision.number(),
            decision == null ? null : decision.date().toString(),
            decision == null ? null : decision.issuer(),
            Objects.toString(declared, null),
            Objects.toString(from, null),
            Objects.toString(to, null)
        };
    }

    Envelope envelope() {
        return new Envelope(named ? id : null, cadre, decision, declared, from, to, null, null);
    }
}

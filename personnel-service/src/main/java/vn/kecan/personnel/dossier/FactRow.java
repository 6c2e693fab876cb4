package vn.kecan.personnel.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.seal.Sealed;
import vn.kecan.personnel.time.Decision;

/** One fact as a row of the table, for those who move many. What a restricted one says stays under its seal here. */
public final class FactRow {

    /** The columns of the table, but for those that tell when it was known. */
    public static final List<String> COLUMNS = List.of(
            "root",
            "cadre",
            "id",
            "kind",
            "slot",
            "field_group",
            "body",
            "about",
            "sealed",
            "seal_key",
            "blind",
            "decision_number",
            "decision_date",
            "decision_issuer",
            "declared",
            "valid_from",
            "valid_to");

    private final DossierVersion row;

    FactRow(DossierVersion row) {
        this.row = row;
    }

    /** Of a row that has all the columns. */
    public static FactRow read(FactKind kind, ResultSet row) throws SQLException {
        return new FactRow(new DossierVersion(
                row.getString("root"),
                row.getString("cadre"),
                row.getObject("id", UUID.class),
                kind,
                kept(row),
                row.getString("about"),
                decision(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class)));
    }

    static Kept kept(ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        return new Kept(
                row.getString("body"),
                sealed == null ? null : new Sealed(sealed, row.getString("seal_key")),
                row.getBytes("blind"));
    }

    static @Nullable Decision decision(ResultSet row) throws SQLException {
        var number = row.getString("decision_number");
        return number == null
                ? null
                : new Decision(
                        number, row.getObject("decision_date", LocalDate.class), row.getString("decision_issuer"));
    }

    /** Its values as text, in the order of the columns. */
    public @Nullable String[] values() {
        var sealed = row.sealed();
        var decision = row.decision();
        return new @Nullable String[] {
            row.root(),
            row.cadre(),
            row.id().toString(),
            row.kind(),
            row.slot(),
            row.fieldGroup(),
            row.body(),
            row.about(),
            bytes(sealed == null ? null : sealed.bytes()),
            sealed == null ? null : sealed.key(),
            bytes(row.blind()),
            decision == null ? null : decision.number(),
            decision == null ? null : decision.date().toString(),
            decision == null ? null : decision.issuer(),
            Boolean.toString(decision == null),
            row.validFrom().toString(),
            Objects.toString(row.validTo(), null)
        };
    }

    static @Nullable String bytes(byte @Nullable [] bytes) {
        return bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes);
    }

    DossierVersion row() {
        return row;
    }
}

package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import vn.kecan.personnel.fact.Fact;

/** What a row of a file makes of a fact on record: what the file has no column for stays. */
@ApplicationScoped
class Merge {

    private final Wire wire;

    Merge(Wire wire) {
        this.wire = wire;
    }

    /** The row itself when the file has all columns. */
    Wire.Sent over(CompareFact.Held was, Wire.Sent row, FactImport file) {
        if (file.absent().isEmpty()) {
            return row;
        }
        var said = row.envelope();
        var fact = over(was.fact(), row.fact(), file);
        var from = said.from();
        if (file.absent().contains("from") && was.fact().begins() == null && fact.begins() == null) {
            from = was.row().validFrom();
        }
        var to = said.to();
        if (file.absent().contains("to") && was.fact().ends() == null && fact.ends() == null) {
            to = was.row().validTo();
        }
        var silent = file.silentOnDecision();
        var decision = silent ? was.row().decision() : said.decision();
        var declared = silent ? (Boolean) (decision == null) : said.declared();
        return new Wire.Sent(new Envelope(said.id(), said.cadre(), decision, declared, from, to, null, null), fact);
    }

    private Fact over(Fact was, Fact row, FactImport file) {
        var before = wire.own(was);
        var after = wire.own(row);
        for (var field : file.kind().body().getRecordComponents()) {
            var name = field.getName();
            if (file.absent().contains(name)) {
                var stays = before.get(name);
                if (stays == null) {
                    after.remove(name);
                } else {
                    after.set(name, stays);
                }
            }
        }
        return wire.read(file.kind(), after).fact();
    }

    /** Whether nothing would be said anew. */
    boolean same(Said said, CompareFact.Held was) {
        return said.from().equals(was.row().validFrom())
                && Objects.equals(said.to(), was.row().validTo())
                && Objects.equals(said.decision(), was.row().decision())
                && wire.own(said.fact()).equals(Merge::compare, wire.own(was.fact()));
    }

    /** Numbers are equal by what they are worth, however they are written. */
    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}

package vn.kecan.personnel.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.FactKind;

/**
 * By what a fact of a cadre is known again in a file that does not name its id: its first day and what tells facts of its
 * kind apart.
 */
record Likeness(LocalDate from, List<String> tellers) {

    static Likeness of(FactKind kind, Fact fact, LocalDate from, Wire wire) {
        var own = wire.own(fact);
        return new Likeness(
                from,
                kind.tellers().stream()
                        .map(it -> own.path(it).isNull() ? "" : own.path(it).asText())
                        .toList());
    }
}

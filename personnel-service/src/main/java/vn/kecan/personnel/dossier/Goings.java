package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.kecan.personnel.carry.SamePerson;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.FactKind;

/** Finds which facts are touched when a cadre recorded twice becomes one, and what they will say. */
@ApplicationScoped
class Goings {

    private final DossierFacts facts;
    private final Contents contents;

    Goings(DossierFacts facts, Contents contents) {
        this.facts = facts;
        this.contents = contents;
    }

    /** The facts of the duplicate, and those of others that speak of him. */
    List<Going> of(SamePerson who) {
        var speaking = FactKinds.ALL.stream()
                .flatMap(kind -> speakingOf(who.duplicate(), kind))
                .map(it -> going(it, who))
                .filter(it -> who.duplicate().equals(it.fact().speaksOf()));
        var own = facts.now(who.duplicate()).stream().map(it -> going(it, who));
        return Stream.concat(own, speaking).distinct().toList();
    }

    /** What these will stand beside: the facts of the survivor, and of others those of the same kind. */
    List<Going> beside(List<Going> going, SamePerson who) {
        var rows = new ArrayList<>(facts.now(who.survivor()));
        var asked = new HashSet<List<Object>>();
        for (var it : going) {
            if (!it.cadre().equals(who.survivor()) && asked.add(List.of(it.cadre(), it.kind()))) {
                rows.addAll(facts.now(it.cadre(), it.kind()));
            }
        }
        return rows.stream()
                .map(it -> going(it, who))
                .filter(it -> !going.contains(it))
                .toList();
    }

    private Stream<DossierVersion> speakingOf(String cadre, FactKind kind) {
        var found = kind.group() == null
                ? facts.speakingOf(cadre, kind)
                : facts.soughtAs(contents.blinds(kind, cadre), kind);
        return found.stream();
    }

    private Going going(DossierVersion was, SamePerson who) {
        var kind = Objects.requireNonNull(FactKinds.named(was.kind()), was.kind());
        var fact = contents.fact(kind, was);
        var said = who.duplicate().equals(fact.speaksOf()) ? fact.naming(who.survivor()) : fact;
        // What holds from the birth on, holds from the birth that stays on record.
        var sinceBirth = was.cadre().equals(who.duplicate())
                && fact.begins() == null
                && was.validFrom().equals(who.duplicateBorn());
        var from = sinceBirth ? who.born() : was.validFrom();
        return new Going(
                was, kind, fact, who.standing(was.cadre()), new Said(said, was.decision(), from, was.validTo()));
    }
}

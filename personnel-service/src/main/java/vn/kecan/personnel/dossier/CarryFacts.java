package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kecan.personnel.carry.Carried;
import vn.kecan.personnel.carry.Clash;
import vn.kecan.personnel.carry.Load;
import vn.kecan.personnel.carry.SamePerson;

/**
 * Takes the file of a cadre recorded twice over to the code that stays, and has the facts of others that speak of him
 * name that code. Restricted facts are opened only to be compared and sealed under their new place; nobody sees them.
 */
@ApplicationScoped
public class CarryFacts {

    private final DossierFacts facts;
    private final Contents contents;
    private final Goings goings;
    private final CarrySense sense;

    CarryFacts(DossierFacts facts, Contents contents, Goings goings, CarrySense sense) {
        this.facts = facts;
        this.contents = contents;
        this.goings = goings;
        this.sense = sense;
    }

    public Load<?> of(SamePerson who) {
        var load = new Load<>(facts);
        var going = goings.of(who);
        var staying = goings.beside(going, who);
        var once = new HashSet<UUID>();
        going.stream().filter(it -> staying.stream().anyMatch(it::sameAs)).forEach(it -> once.add(it.id()));
        clashes(going, staying, once, load);
        sense.clashes(remaining(going, staying, once), who, once).forEach(load::clash);
        for (var it : going) {
            carry(it, who, once.contains(it.id()), load);
        }
        return load;
    }

    private void carry(Going it, SamePerson who, boolean once, Load<DossierVersion> load) {
        var was = it.was();
        var root = was.cadre().equals(who.duplicate()) ? who.root() : was.root();
        var next = once ? null : contents.version(root, it.cadre(), it.id(), it.kind(), it.said());
        load.carry(
                new Carried(
                        it.kind().thing(),
                        it.id().toString(),
                        was.root(),
                        it.restricted(),
                        contents.entered(it.kind(), was),
                        next == null ? null : contents.entered(it.kind(), next)),
                was,
                next);
    }

    private static void clashes(List<Going> going, List<Going> staying, Set<UUID> once, Load<DossierVersion> load) {
        for (var it : going) {
            if (!once.contains(it.id())) {
                staying.stream()
                        .filter(it::displaces)
                        .forEach(other -> load.clash(Clash.of(
                                it.kind().thing(),
                                it.restricted(),
                                it.id().toString(),
                                it.was(),
                                other.id().toString(),
                                other.was())));
            }
        }
    }

    private static List<Going> remaining(List<Going> going, List<Going> staying, Set<UUID> once) {
        var all = new ArrayList<Going>();
        Stream.concat(going.stream(), staying.stream())
                .filter(it -> !once.contains(it.id()))
                .forEach(all::add);
        return all;
    }
}

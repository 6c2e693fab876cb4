package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kecan.personnel.cadre.CadreVersion;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.carry.Clash;
import vn.kecan.personnel.carry.SamePerson;
import vn.kecan.personnel.fact.OnFile;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Whether each fact still makes sense in the file as it will be; what made none before is not for a merge to refuse. */
@ApplicationScoped
class CarrySense {

    private final FactSense sense;
    private final BelievedFile file;
    private final Cadres cadres;

    CarrySense(FactSense sense, BelievedFile file, Cadres cadres) {
        this.sense = sense;
        this.file = file;
        this.cadres = cadres;
    }

    /** @param once facts that will not be there, for the same is on the other side */
    List<Clash> clashes(List<Going> all, SamePerson who, Set<UUID> once) {
        var believed = file.whole();
        var merged = new MergedFile(believed, who, once);
        var people = new HashMap<String, CadreVersion>();
        Function<String, CadreVersion> person =
                code -> people.computeIfAbsent(code, it -> cadres.timeline(it).standing(who.today()));
        var clashes = new ArrayList<Clash>();
        for (var it : all) {
            var wrong = wrong(it, it.said(), person.apply(it.cadre()), who, merged);
            if (!wrong.isEmpty()) {
                var before = wrong(it, it.before(), person.apply(it.was().cadre()), who, believed).stream()
                        .map(Violation::field)
                        .collect(Collectors.toSet());
                wrong.stream().filter(one -> !before.contains(one.field())).forEach(one -> clashes.add(clash(it, one)));
            }
        }
        return clashes;
    }

    private List<Violation> wrong(Going it, Said said, CadreVersion cadre, SamePerson who, OnFile among) {
        return sense.sense(it.kind(), said, cadre, it.id(), who.today(), among).nonsense();
    }

    private static Clash clash(Going it, Violation wrong) {
        var id = it.id().toString();
        var words = wrong.message();
        return new Clash(
                it.kind().thing(),
                id,
                it.restricted(),
                new Text(
                        id + " (" + wrong.field() + "): " + words.vi(),
                        id + " (" + wrong.field() + "): " + words.en()));
    }
}

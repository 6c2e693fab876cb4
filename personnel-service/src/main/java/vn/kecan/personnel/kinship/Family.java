package vn.kecan.personnel.kinship;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kecan.personnel.dossier.NamedRelative;

/** Who is what to whom, by what stands in the files of either side. */
final class Family {

    /** One tie as its one end has it. */
    private record End(String other, Tie tie) {}

    private final Map<String, List<End>> ends = new HashMap<>();

    /** Each relation counts for both, whoever's file it stands in. */
    Family(Collection<NamedRelative> named) {
        for (var it : named) {
            var tie = Tie.of(it.relation());
            add(it.cadre(), it.relative(), tie);
            add(it.relative(), it.cadre(), tie.inverse());
        }
    }

    /** The closest tie, told by a file itself or by way of one relative of both; empty: none is on record. */
    Optional<Tie> between(String person, String other) {
        if (person.equals(other)) {
            return Optional.of(Tie.SELF);
        }
        var found = EnumSet.noneOf(Tie.class);
        for (var one : of(person)) {
            if (one.other().equals(other)) {
                found.add(one.tie());
            } else {
                of(one.other()).stream()
                        .filter(next -> next.other().equals(other))
                        .flatMap(next -> one.tie().then(next.tie()).stream())
                        .forEach(found::add);
            }
        }
        return found.stream().findFirst();
    }

    private List<End> of(String person) {
        return ends.getOrDefault(person, List.of());
    }

    private void add(String person, String other, Tie tie) {
        ends.computeIfAbsent(person, fresh -> new ArrayList<>()).add(new End(other, tie));
    }
}

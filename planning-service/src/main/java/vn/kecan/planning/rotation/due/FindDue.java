package vn.kecan.planning.rotation.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.successor.Succession;
import vn.kecan.planning.facts.successor.SuccessorMaps;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.moment.Moment;

/** Finds what is due on the posts of some units. */
@ApplicationScoped
public class FindDue {

    private final SuccessorMaps maps;

    FindDue(SuccessorMaps maps) {
        this.maps = maps;
    }

    /**
     * What is due on the posts of exactly these units, or what nobody can say, in the order of the list.
     *
     * @param last the last day looked at
     */
    public List<Due> find(Collection<Unit> units, Moment moment, LocalDate last) {
        var incumbents = new Incumbents(moment.facts(), moment.law(), moment.asOf())
                .of(units, posts -> new Succession(maps.of(posts, moment.knownAt())));
        return due(incumbents, moment.law(), last);
    }

    /** Somebody with two postings to one post stands in the list once. */
    static List<Due> due(List<Incumbent> incumbents, Law law, LocalDate last) {
        var found = new TreeMap<DueKey, Due>();
        incumbents.stream()
                .flatMap(it -> DueClause.ALL.stream().flatMap(clause -> clause.of(it, law).stream()))
                .filter(it -> it.dueOn() == null || !it.dueOn().isAfter(last))
                .forEach(it -> found.putIfAbsent(it.key(), it));
        return List.copyOf(found.values());
    }
}

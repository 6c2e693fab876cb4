package vn.kecan.planning.report.population;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Has;

/** Everybody who holds a post in the subtree of a unit on a day: what the targets of the city are measured on. */
public record Population(Unit root, LocalDate asOf, List<Serving> serving) {

    public Population {
        serving = List.copyOf(serving);
    }

    /** The persons some of whose posts are such, each once. */
    List<Cadre> persons(Predicate<Serving> such) {
        var byCode = new LinkedHashMap<String, Cadre>();
        serving.stream()
                .filter(such)
                .forEach(it -> byCode.putIfAbsent(it.cadre().code(), it.cadre()));
        return List.copyOf(byCode.values());
    }

    /** The same persons, each with the answer to a question about the first such post. */
    Map<String, Has> answers(Predicate<Serving> such, Function<Serving, Has> question) {
        var byCode = new LinkedHashMap<String, Has>();
        serving.stream()
                .filter(such)
                .forEach(it -> byCode.putIfAbsent(it.cadre().code(), question.apply(it)));
        return byCode;
    }
}

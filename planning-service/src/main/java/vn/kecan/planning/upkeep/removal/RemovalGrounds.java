package vn.kecan.planning.upkeep.removal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.VerdictView;

/**
 * The bars by which somebody goes out of a plan of itself: disciplined at once, the other cases at the next yearly review
 * (45-HD/BTCTW II.8). The other cases are those of 50-QĐ/TW and low confidence; whether the political standard is met is
 * on no file, so nobody is proposed for it.
 */
final class RemovalGrounds {

    private static final String DISCIPLINES = "disciplines";
    private static final List<String> AGE = List.of("birthDate", "sex", "tier");

    /** The rules, each with the facts that tell one ground from another. */
    private static final Map<String, List<String>> RULES = Map.of(
            "PL-22",
            List.of("measures"),
            "PL-23",
            List.of(DISCIPLINES, "statedPoliticalStandard"),
            "PL-24",
            List.of("heldOn", "votedBy", "summoned", "low"),
            "PL-10",
            AGE,
            "PL-11",
            AGE,
            "P50-04",
            AGE);

    private RemovalGrounds() {}

    static boolean isOne(Verdict it) {
        return it.outcome() == Outcome.BARRED && RULES.containsKey(it.rule());
    }

    static List<Ground> among(List<Verdict> verdicts, Law law) {
        return verdicts.stream()
                .filter(RemovalGrounds::isOne)
                .map(it -> new Ground(it.rule(), due(it, law), facts(it), VerdictView.of(it)))
                .toList();
    }

    private static RemovalDue due(Verdict it, Law law) {
        var disciplined = told(it, DISCIPLINES).findAny().isPresent();
        return RemovalDue.valueOf(law.value("planning.removal-due", disciplined ? "disciplined" : "other")
                .word());
    }

    private static String facts(Verdict it) {
        return RULES.get(it.rule()).stream().flatMap(name -> told(it, name)).collect(Collectors.joining(","));
    }

    private static Stream<String> told(Verdict it, String name) {
        return switch (it.grounds().facts().get(name)) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream().map(Object::toString).sorted();
            case Object one -> Stream.of(one.toString());
        };
    }
}

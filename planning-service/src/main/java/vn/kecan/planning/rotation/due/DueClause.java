package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kecan.planning.facts.successor.Holding;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Law;

/** One clause by which somebody's time in a post comes to its end. Pure: facts and law in, the day out. */
interface DueClause {

    List<DueClause> ALL =
            List.of(new TermLimit(), new NonLocalHead(), new MinimumStay(), new AgreedReturn(), new SecondmentEnd());

    /** Empty: the clause is not in force, does not speak of him, or he leaves before the day by what is on record. */
    Optional<Due> of(Incumbent it, Law law);

    static Citation citation(String rule, Law law) {
        return law.rulebook()
                .rule(rule)
                .flatMap(it -> it.on(law.day()))
                .orElseThrow()
                .citation();
    }

    /** Whether he is still there on the day, by what is on record. */
    static boolean stays(Holding it, LocalDate on) {
        return it.until() == null || on.isBefore(it.until());
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

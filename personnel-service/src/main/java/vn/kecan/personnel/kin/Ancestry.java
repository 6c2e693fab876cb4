package vn.kecan.personnel.kin;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import vn.kecan.personnel.fact.Circumstances;

/** Who descends from whom, as far as cadres name each other as parent or child. */
final class Ancestry {

    private Ancestry() {}

    /** Whether with this relative somebody would become his own ancestor. */
    static boolean wouldTurn(Relative it, Circumstances known) {
        var other = it.relativeCode();
        if (other == null) {
            return false;
        }
        if (it.relation().isParent()) {
            return descends(other, known.cadre(), known);
        }
        return it.relation() == Relation.CHILD && descends(known.cadre(), other, known);
    }

    /** Whether one descends from the other, leaving aside what is being corrected. */
    private static boolean descends(String one, String from, Circumstances known) {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(Set.of(one));
        while (!next.isEmpty()) {
            var person = next.remove();
            if (person.equals(from)) {
                return true;
            }
            if (seen.add(person)) {
                next.addAll(parents(person, known));
            }
        }
        return false;
    }

    private static Set<String> parents(String person, Circumstances known) {
        var parents = new HashSet<String>();
        for (var own : known.file().of(person, Relative.class)) {
            var code = own.fact().relativeCode();
            if (code != null && own.fact().relation().isParent() && !own.id().equals(known.id())) {
                parents.add(code);
            }
        }
        for (var named : known.file().speakingOf(person, Relative.class)) {
            if (named.fact().relation() == Relation.CHILD && !named.id().equals(known.id())) {
                parents.add(named.cadre());
            }
        }
        return parents;
    }
}

package vn.kecan.personnel.kinship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import vn.kecan.personnel.cadre.Successors;
import vn.kecan.personnel.dossier.NamedRelatives;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.restricted.WithheldReads;
import vn.kecan.personnel.time.Times;

/** Tells who of some persons is related to whom of some candidates, by relations in force on the day. */
@ApplicationScoped
class AskKinship {

    private final WithheldReads reads;
    private final Successors successors;
    private final NamedRelatives relatives;

    AskKinship(WithheldReads reads, Successors successors, NamedRelatives relatives) {
        this.reads = reads;
        this.successors = successors;
        this.relatives = relatives;
    }

    KinshipAnswer ask(KinshipQuestion asked, Times at) {
        reads.mustBeAllowed(FieldGroup.FAMILY);
        var standing = new LinkedHashMap<String, String>();
        var roots = new TreeMap<String, String>();
        var unknown = new ArrayList<String>();
        for (var code : all(asked)) {
            reads.root(code, at)
                    .ifPresentOrElse(
                            root -> {
                                var stands = successors.of(code, null).orElse(code);
                                standing.put(code, stands);
                                roots.put(stands, root);
                            },
                            () -> unknown.add(code));
        }
        var family = new Family(relatives.around(roots, "kinship", at));
        var related = new ArrayList<KinshipAnswer.Pair>();
        for (var person : asked.persons()) {
            for (var candidate : asked.candidates()) {
                if (standing.containsKey(person) && standing.containsKey(candidate)) {
                    family.between(standing.get(person), standing.get(candidate))
                            .ifPresent(tie -> related.add(new KinshipAnswer.Pair(person, candidate, tie)));
                }
            }
        }
        return new KinshipAnswer(related, unknown, at.asOf(), at.knownAt());
    }

    /** Each code once, in the order asked. */
    private static Set<String> all(KinshipQuestion asked) {
        var all = new LinkedHashSet<>(asked.persons());
        all.addAll(asked.candidates());
        return all;
    }
}

package vn.kecan.planning.decision.kinship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks personnel whether who is about to act is a relative of whom it is about. It is asked in each request anew, before
 * any lock is taken; without an answer nobody acts (503). Of the answer the caller learns only that he is a relative.
 */
@ApplicationScoped
public class Kinship {

    private static final Logger LOG = Logger.getLogger(Kinship.class);

    private final PersonnelKinship personnel;

    Kinship(@RestClient PersonnelKinship personnel) {
        this.personnel = personnel;
    }

    /**
     * @param actors who acts first, then those for whom he acts
     * @param candidates cadre codes
     * @param matter what it is about, for the record of reads at personnel; no name of a person
     */
    public Unrelated mustNotBeRelated(List<Actor> actors, Collection<String> candidates, String matter) {
        var persons = actors.stream().map(Actor::cadre).filter(Objects::nonNull).toList();
        if (!persons.isEmpty() && !candidates.isEmpty()) {
            mustBeNone(ask(persons, candidates, matter), actors);
        }
        var family = persons.size() == actors.size() ? FamilyAsked.ASKED : FamilyAsked.NO_CADRE_CODE;
        return new Unrelated(Set.copyOf(candidates), family);
    }

    private KinshipFound ask(List<String> persons, Collection<String> candidates, String matter) {
        try {
            return personnel.ask("separation-of-duties " + matter, new KinshipAsked(persons, candidates));
        } catch (RuntimeException failed) {
            LOG.warnf("Kinship cannot be asked of personnel-service: %s", failed.getMessage());
            throw KinshipRefusals.notToBeAsked();
        }
    }

    private static void mustBeNone(KinshipFound found, List<Actor> actors) {
        var related = found.related();
        var unknown = found.unknown();
        if (related == null || unknown == null) {
            throw KinshipRefusals.notToBeAsked();
        }
        for (var it : actors) {
            var caller = it.equals(actors.getFirst());
            if (unknown.contains(it.cadre())) {
                throw KinshipRefusals.noSuchCadre(it);
            }
            if (related.stream().anyMatch(pair -> pair.person().equals(it.cadre()))) {
                throw caller ? KinshipRefusals.related() : KinshipRefusals.notForHim(it);
            }
        }
        if (!unknown.isEmpty()) {
            throw KinshipRefusals.notToBeAsked();
        }
    }
}

package vn.kecan.planning.decision.dispensation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Dispensation;
import vn.kecan.planning.law.Period;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.Granted;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Answers eligibility's question who has been dispensed from what. */
@ApplicationScoped
class GrantedByPost implements Granted {

    private final Dispensations dispensations;

    GrantedByPost(Dispensations dispensations) {
        this.dispensations = dispensations;
    }

    @Override
    public Map<String, List<Dispensation>> forPost(Post post, Term term, Purpose purpose, Moment moment) {
        return dispensations.forPost(post.code(), term.code(), purpose, moment.asOf(), moment.knownAt()).stream()
                .collect(Collectors.groupingBy(
                        it -> it.cadre, Collectors.mapping(GrantedByPost::told, Collectors.toList())));
    }

    @Override
    public Map<Case, List<Dispensation>> forAll(Purpose purpose, Moment moment) {
        return dispensations.forAll(purpose, moment.asOf(), moment.knownAt()).stream()
                .collect(Collectors.groupingBy(
                        it -> new Case(it.cadre, it.post, it.term),
                        Collectors.mapping(GrantedByPost::told, Collectors.toList())));
    }

    @Override
    public Set<String> by(String subject, String post, String term, Purpose purpose, Moment moment) {
        return dispensations.forPost(post, term, purpose, moment.asOf(), moment.knownAt()).stream()
                .filter(it -> it.grantedId.equals(subject))
                .map(it -> it.cadre)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Dispensation told(GrantedDispensation it) {
        return new Dispensation(
                it.id, it.rule, new Period(it.validFrom, it.validTo), it.authority, it.reason, it.documentNumber);
    }
}

package vn.kecan.planning.rule.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Predecessor;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.facts.successor.SuccessorMaps;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;

/** Puts a case together from the facts of one moment. */
@ApplicationScoped
public class Cases {

    private final AlsoPlanned planned;
    private final AlsoProposed proposed;
    private final Scope scope;
    private final SuccessorMaps successors;

    Cases(AlsoPlanned planned, AlsoProposed proposed, Scope scope, SuccessorMaps successors) {
        this.planned = planned;
        this.proposed = proposed;
        this.scope = scope;
        this.successors = successors;
    }

    /** One cadre for one post, for a purpose other than an election, with nothing stated. */
    public Nomination nomination(
            Cadre cadre, Post post, Term term, @Nullable Tier tier, Purpose purpose, boolean training, Moment moment) {
        return nomination(cadre, post, term, tier, purpose, training, Stated.NOTHING, moment);
    }

    /** One cadre for one post, for a purpose other than an election. */
    public Nomination nomination(
            Cadre cadre,
            Post post,
            Term term,
            @Nullable Tier tier,
            Purpose purpose,
            boolean training,
            Stated stated,
            Moment moment) {
        var facts = moment.facts();
        var unit = facts.unit(post.unit(), moment.asOf())
                .orElseThrow(() -> new IllegalStateException("Post " + post.code() + " lies in no unit"));
        return new Nomination(
                        cadre,
                        facts.heldBy(cadre.code(), moment.asOf()),
                        facts.file(cadre.code()),
                        post,
                        unit,
                        term,
                        tier,
                        purpose,
                        moment.asOf(),
                        training,
                        onRecord(cadre, term, moment),
                        null,
                        stated)
                .formedFrom(formed(post, purpose, moment));
    }

    /** Many cadres for one post, each question asked once for all of them; no training plan is named, nothing stated. */
    public List<Nomination> nominations(
            List<Cadre> cadres, Post post, Term term, @Nullable Tier tier, Purpose purpose, Moment moment) {
        var facts = moment.facts();
        var unit = facts.unit(post.unit(), moment.asOf())
                .orElseThrow(() -> new IllegalStateException("Post " + post.code() + " lies in no unit"));
        var codes = cadres.stream().map(Cadre::code).toList();
        var files = facts.files(codes);
        var records = records(codes, term, moment);
        var formed = formed(post, purpose, moment);
        return cadres.stream()
                .map(it -> new Nomination(
                        it,
                        facts.heldBy(it.code(), moment.asOf()),
                        files.getOrDefault(it.code(), CadreFile.EMPTY),
                        post,
                        unit,
                        term,
                        tier,
                        purpose,
                        moment.asOf(),
                        false,
                        records.getOrDefault(it.code(), OnRecord.HIDDEN),
                        null,
                        Stated.NOTHING,
                        formed))
                .toList();
    }

    /** Only an appointment asks what became of the units of before. */
    private List<Predecessor> formed(Post post, Purpose purpose, Moment moment) {
        return purpose == Purpose.APPOINT ? successors.formed(post, moment.knownAt()) : List.of();
    }

    private OnRecord onRecord(Cadre cadre, Term term, Moment moment) {
        return records(List.of(cadre.code()), term, moment).getOrDefault(cadre.code(), OnRecord.HIDDEN);
    }

    /** What is planned for the caller himself is not for his eyes, not even through a verdict: he is not in it. */
    private Map<String, OnRecord> records(List<String> codes, Term term, Moment moment) {
        var others = codes.stream().filter(it -> !scope.isOwn(it)).toList();
        var also = planned.posts(others, term.code(), moment);
        var on = proposed.posts(others, term.code(), moment);
        var records = new HashMap<String, OnRecord>();
        for (var code : others) {
            var posts = also.getOrDefault(code, List.of()).stream()
                    .flatMap(it -> moment.facts().post(it, moment.asOf()).stream())
                    .toList();
            records.put(code, new OnRecord(posts, on.getOrDefault(code, List.of()), false));
        }
        return records;
    }
}

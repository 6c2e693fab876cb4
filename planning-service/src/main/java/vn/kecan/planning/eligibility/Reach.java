package vn.kecan.planning.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.term.Term;
import vn.kecan.planning.term.Terms;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Violation;
import vn.kecan.platform.time.Now;

/** What the caller may name: things outside his units are as unknown to him as things that do not exist. */
@ApplicationScoped
public class Reach {

    private final Caller caller;
    private final KnownFacts known;
    private final Now now;

    Reach(Caller caller, KnownFacts known, Now now) {
        this.caller = caller;
        this.known = known;
        this.now = now;
    }

    /** Whether a unit lies where the caller may act, today. */
    public boolean has(String unit) {
        return caller.everywhere() || known.now().inSubtree(unit, caller.unit(), now.today());
    }

    /** The codes of the caller's units; null: every unit. */
    public @Nullable List<String> units() {
        if (caller.everywhere()) {
            return null;
        }
        return known.now().subtree(caller.unit(), now.today()).stream()
                .map(Unit::code)
                .toList();
    }

    public Unit mustHaveUnit(String field, String code, Moment moment) {
        return moment.facts()
                .unit(code, moment.asOf())
                .filter(it -> has(code))
                .orElseThrow(() -> unknown("unit", field, code));
    }

    /** A post of the caller's units that lies in the subtree of the given one. */
    public Post mustHavePost(String field, String code, String within, Moment moment) {
        var post = mustHavePost(field, code, moment);
        if (!moment.facts().inSubtree(post.unit(), within, moment.asOf())) {
            throw Problems.unprocessable(
                    field,
                    code,
                    "Vị trí này thuộc đơn vị " + post.unit() + ", không nằm trong " + within + ".",
                    "This post belongs to unit " + post.unit() + ", which is not within " + within
                            + ". Maybe another post was meant.");
        }
        return post;
    }

    public Post mustHavePost(String field, String code, Moment moment) {
        return moment.facts()
                .post(code, moment.asOf())
                .filter(it -> has(it.unit()))
                .orElseThrow(() -> unknown("post", field, code));
    }

    public Cadre mustHaveCadre(String field, String code, Moment moment) {
        return moment.facts()
                .cadre(code, moment.asOf())
                .filter(it -> sees(it, moment))
                .orElseThrow(() -> unknown("cadre", field, code));
    }

    public Term mustKnowTerm(String field, String code, Moment moment) {
        var rulebook = moment.law().rulebook();
        return Terms.named(code, rulebook).orElseThrow(() -> {
            var codes = Terms.in(rulebook).stream().map(Term::code).toList();
            return Problems.unprocessable(
                    field,
                    code,
                    "Không có nhiệm kỳ này. Có thể là một trong " + codes + ".",
                    "There is no such term. Maybe one of " + codes + ".");
        });
    }

    private boolean sees(Cadre cadre, Moment moment) {
        return caller.everywhere() || cadre.keptBy() != null;
    }

    private static ProblemException unknown(String kind, String field, String code) {
        var problem = Problems.notFound(kind, code).problem();
        return new ProblemException(problem.with(List.of(Violation.of(
                field,
                code,
                "Không có trong phạm vi của bạn vào ngày được hỏi. Có thể mã sai, hoặc ngày sai.",
                "Not within your reach on the day asked about. Maybe the code or the day is wrong."))));
    }
}

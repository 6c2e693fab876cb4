package vn.kecan.planning.moment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.law.term.Terms;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Violation;

/** What the caller may name: things outside his units are as unknown to him as things that do not exist. */
@ApplicationScoped
public class Reach {

    private final Scope scope;

    Reach(Scope scope) {
        this.scope = scope;
    }

    public Unit mustHaveUnit(String field, String code, Moment moment) {
        return moment.facts()
                .unit(code, moment.asOf())
                .filter(it -> scope.has(code, moment.asOf()))
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
                .filter(it -> scope.has(it.unit(), moment.asOf()))
                .orElseThrow(() -> unknown("post", field, code));
    }

    public Cadre mustHaveCadre(String field, String code, Moment moment) {
        return moment.facts()
                .cadre(code, moment.asOf())
                .filter(it -> scope.sees(code))
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

    private static ProblemException unknown(String kind, String field, String code) {
        var problem = Problems.notFound(kind, code).problem();
        return new ProblemException(problem.with(List.of(Violation.of(
                field,
                code,
                "Không có trong phạm vi của bạn vào ngày được hỏi. Có thể mã sai, hoặc ngày sai.",
                "Not within your reach on the day asked about. Maybe the code or the day is wrong."))));
    }
}

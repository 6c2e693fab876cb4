package vn.kecan.planning.slate.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.planning.decision.kinship.Actor;
import vn.kecan.planning.decision.kinship.Kinship;
import vn.kecan.planning.decision.kinship.Unrelated;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Nobody acts on a slate on which a relative of his stands: by his own word, the board's, or personnel's records. */
@ApplicationScoped
public class NoRelative {

    private final Recusals recusals;
    private final Kinship kinship;
    private final Caller caller;

    NoRelative(Recusals recusals, Kinship kinship, Caller caller) {
        this.recusals = recusals;
        this.kinship = kinship;
        this.caller = caller;
    }

    /** Ask it before the recording lock is taken, and of the answer {@code mustCover} after it. */
    public Unrelated must(SlateStanding slate) {
        var actor = Actor.of(caller);
        if (recusals.related(slate.id(), caller.subject(), actor.cadre()).isPresent()) {
            throw Problems.forbidden(
                    "recused",
                    new Text(
                            "Bạn đã rút khỏi việc xem xét danh sách này vì có quan hệ với một người trong đó. Hãy để"
                                    + " người khác làm.",
                            "You are recused from this slate, being related to a candidate. Somebody else must do"
                                    + " it."));
        }
        return kinship.mustNotBeRelated(List.of(actor), slate.candidates(), "slate " + slate.id());
    }

    /** Somebody else than the caller; of him only what was declared is asked: his family is not the caller's to learn. */
    public void mustNotBeRecused(SlateStanding slate, String field, String cadre) {
        if (recusals.related(slate.id(), cadre)) {
            throw Problems.unprocessable(
                    field,
                    cadre,
                    "Cán bộ này đã rút khỏi việc xem xét danh sách; xem /recusals.",
                    "This cadre is recused from the slate, see /recusals. Maybe somebody else held it.");
        }
    }
}

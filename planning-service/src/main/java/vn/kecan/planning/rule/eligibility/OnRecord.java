package vn.kecan.planning.rule.eligibility;

import java.util.List;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/**
 * What this service itself has on record about a nominee.
 *
 * @param planned the posts he is already planned for in this term, wherever; the post itself may be among them
 * @param proposed the codes of the posts he is just now proposed for on a slate of this term
 * @param hidden it is the caller's own case: what is planned for him is not for his eyes, so nothing is told
 */
public record OnRecord(List<Post> planned, List<String> proposed, boolean hidden) {

    public static final OnRecord NONE = new OnRecord(List.of(), List.of(), false);
    public static final OnRecord HIDDEN = new OnRecord(List.of(), List.of(), true);

    public OnRecord {
        planned = List.copyOf(planned);
        proposed = List.copyOf(proposed);
    }

    public boolean plannedFor(Post post) {
        return planned.stream().anyMatch(it -> it.code().equals(post.code()));
    }

    /** The same answer to every nominee who asks about himself, whatever is on record. */
    public static Verdict notForHisEyes(Finding finding) {
        return finding.unknown(
                new Text(
                        "Cán bộ không được xem quy hoạch, phương án nhân sự của chính mình.",
                        "Nobody sees what is planned or proposed for himself."),
                "plan",
                null);
    }
}

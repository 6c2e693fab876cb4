package vn.kecan.planning.facts.successor;

import java.util.Map;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.PostKind;

/**
 * Which posts went on in which others, by the reorganisations known.
 *
 * @param ended the posts that have ended by one, by code
 */
public record Succession(Map<String, EndedPost> ended) {

    public Succession {
        ended = Map.copyOf(ended);
    }

    /** The same post, or one that goes on in the other; whichever came first. */
    public boolean samePost(HeldPost one, HeldPost other) {
        var first = one.posting().post();
        var second = other.posting().post();
        return first.equals(second) || goesOn(first, second) || goesOn(second, first);
    }

    /** The head of one place: both secretary, of one unit or of posts that go on in each other. */
    public boolean sameSecretary(HeldPost one, HeldPost other) {
        var first = one.post();
        var second = other.post();
        return first != null
                && second != null
                && first.kind() == PostKind.SECRETARY
                && second.kind() == PostKind.SECRETARY
                && (first.unit().equals(second.unit()) || samePost(one, other));
    }

    /** The same post, or one that goes on in the other, into which he came in the same way. */
    public boolean sameStay(HeldPost one, HeldPost other) {
        return one.posting().kind() == other.posting().kind() && samePost(one, other);
    }

    private boolean goesOn(String post, String successor) {
        var end = ended.get(post);
        return end != null && end.into().contains(successor);
    }
}

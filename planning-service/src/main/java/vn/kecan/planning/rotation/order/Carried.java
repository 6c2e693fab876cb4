package vn.kecan.planning.rotation.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Posting;

/**
 * What of an order the facts show: the posting into the new post, begun not before the decision, and the posts he is still
 * recorded in although he gives them up.
 */
record Carried(Optional<Posting> coming, List<String> stillHeld) {

    static Carried of(
            String cadre, String to, List<String> leaves, LocalDate decided, LocalDate effective, Facts facts) {
        var postings = facts.postingsOf(cadre);
        var coming = postings.stream()
                .filter(it -> it.post().equals(to) && !it.from().isBefore(decided))
                .findFirst();
        var day = coming.map(Posting::from).orElse(effective);
        var held = leaves.stream()
                .filter(post -> postings.stream().anyMatch(it -> it.post().equals(post) && it.inForceOn(day)))
                .toList();
        return new Carried(coming, held);
    }

    /** He has come, and left what he gives up. */
    Optional<Posting> whole() {
        return stillHeld.isEmpty() ? coming : Optional.empty();
    }
}

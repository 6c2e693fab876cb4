package vn.kecan.planning.facts.feed;

import java.util.List;

/**
 * A page of the feed and the cursor after it.
 *
 * @param last position of the last change there is; 0 when the page does not tell
 */
record ChangePage(List<Change> changes, String next, long last) {

    ChangePage {
        changes = List.copyOf(changes);
    }

    /** How many positions the feed goes on after this page. */
    long behind() {
        return changes.isEmpty() ? 0 : Math.max(0, last - changes.getLast().position());
    }
}

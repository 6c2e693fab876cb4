package vn.kecan.planning.feed;

import java.util.List;

/** A page of the feed and the cursor after it. */
record ChangePage(List<Change> changes, String next) {

    ChangePage {
        changes = List.copyOf(changes);
    }
}

package vn.kecan.planning.coverage;

import vn.kecan.planning.facts.Post;

/** Leadership posts and committee seats are counted together and apart: the law plans them differently. */
enum SeatKind {
    LEADERSHIP,
    COMMITTEE,
    OTHER;

    static SeatKind of(Post post) {
        if (post.kind().committeeSeat()) {
            return COMMITTEE;
        }
        return post.kind().leadership() ? LEADERSHIP : OTHER;
    }
}

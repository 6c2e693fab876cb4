package vn.kecan.planning.slate.opinion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a consulted body thinks of a slate. */
@Schema(name = "OpinionStance")
enum Stance {
    AGREES,
    AGREES_WITH_COMMENTS,
    DISAGREES
}

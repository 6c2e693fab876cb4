package vn.kecan.planning.slate.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody is related to a candidate. */
@Schema(name = "RecusalRelation")
enum Relation {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    IN_LAW,
    OTHER_INTEREST
}

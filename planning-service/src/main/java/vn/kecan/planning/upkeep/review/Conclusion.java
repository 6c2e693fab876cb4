package vn.kecan.planning.upkeep.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a review concludes of one person for one post. */
@Schema(name = "PlanReviewConclusion")
enum Conclusion {
    KEEP,
    REMOVE,
    ADD
}

package vn.kecan.planning.upkeep.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a review stands. */
@Schema(name = "PlanReviewState")
enum ReviewState {
    OPEN,
    /** Its conclusions have changed the plan. */
    CLOSED,
    /** The level above was told. */
    REPORTED,
    WITHDRAWN
}

package vn.kecan.planning.rule.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has to be done in time. */
@Schema(name = "DeadlineKind")
public enum DeadlineKind {
    /** Approval of a complete file. */
    APPROVAL,
    /** The answer to a question of policy. */
    POLICY_ANSWER,
    /** The procedure, from the answer on its policy. */
    PROCEDURE,
    /** The talk with somebody who asks to resign. */
    RESIGNATION_DISCUSSION,
    /** The decision on a resignation, from the talk. */
    RESIGNATION_DECISION,
    /** The plan of the next term, once, from the congress. */
    NEXT_TERM_PLAN,
    /** The yearly review of plans. */
    YEARLY_REVIEW,
    /** The report of the yearly review to the level above. */
    REVIEW_REPORT
}

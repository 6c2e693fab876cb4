package vn.kecan.planning.rule.vote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was voted on. */
@Schema(name = "VoteKind")
public enum VoteKind {
    /** The approved structure of a committee, in mid-term. */
    STRUCTURE_CHANGE,
    /** A removal from office. */
    REMOVAL,
    /** A name for a plan, at a planning conference. */
    PLANNING
}

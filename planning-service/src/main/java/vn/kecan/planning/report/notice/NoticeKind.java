package vn.kecan.planning.report.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what a notice tells. */
@Schema(name = "NoticeKind")
public enum NoticeKind {
    /** Something on record has to be done by a day: a plan built, a procedure carried through, a file approved. */
    DEADLINE_DUE,
    /** A plan has to be reviewed, or its review reported. */
    REVIEW_DUE,
    /** What a rule says of a plan entry or of a candidate changes on a day though nobody decides anything. */
    VERDICT_FLIPS,
    /** The facts ask for an entry to be taken out of a plan. */
    REMOVAL_PROPOSED,
    /** Somebody has to move on from his post. */
    ROTATION_DUE
}

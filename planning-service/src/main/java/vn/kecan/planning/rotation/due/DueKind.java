package vn.kecan.planning.rotation.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes a rotation due. */
@Schema(name = "RotationDueKind")
public enum DueKind {
    /** A secretary has been in one place for as long as the clause lets him (RO-19). */
    TERM_LIMIT,
    /** Somebody local heads a post that is for somebody who is not; or nobody has decided whether he is local. */
    NON_LOCAL_HEAD,
    /** A rotation has lasted as long as it must at least (RO-08): he may move on, and need not. */
    MINIMUM_STAY,
    /** The end agreed for a rotation. */
    RETURN,
    /** The end agreed for a secondment, or the longest it may last (RO-21). */
    SECONDMENT_END
}

package vn.kecan.planning.upkeep.removal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an automatic removal is due. The names are the words of the parameter {@code planning.removal-due}. */
@Schema(name = "RemovalDue")
public enum RemovalDue {
    /** At once after the decision. */
    AT_ONCE,
    /** At the next yearly review. */
    NEXT_REVIEW
}

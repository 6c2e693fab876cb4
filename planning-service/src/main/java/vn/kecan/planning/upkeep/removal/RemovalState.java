package vn.kecan.planning.upkeep.removal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a proposal. It is decided once. */
@Schema(name = "RemovalProposalState")
enum RemovalState {
    OPEN,
    /** The board has taken the entry out. */
    ACCEPTED,
    /** The board keeps the entry, and says why. */
    DECLINED,
    /** The ground is gone: the facts were corrected, or the entry is in the plan no more. */
    WITHDRAWN
}

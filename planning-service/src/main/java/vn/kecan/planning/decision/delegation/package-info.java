/** Delegations: an approver lets another one decide for him, for a time and by a document. */
@NullMarked
package vn.kecan.planning.decision.delegation;

import org.jspecify.annotations.NullMarked;

/** Delegations: an approver lets another one decide for him, for a time and by a document. */
@NullMarked
package vn.kecan.planning.delegation;

import org.jspecify.annotations.NullMarked;

/** Recorded decisions that what a clause bars is allowed in one case, where the clause lets somebody decide so. */
@NullMarked
package vn.kecan.planning.decision.dispensation;

import org.jspecify.annotations.NullMarked;

/** Plans of succession: who is planned for which post of a unit in a term. */
@NullMarked
package vn.kecan.planning.plan;

import org.jspecify.annotations.NullMarked;

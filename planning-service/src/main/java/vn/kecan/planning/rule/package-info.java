/** Who judges: the rules about one person and what they reckon with, seats, deadlines and votes; person asks them all. */
@NullMarked
package vn.kecan.planning.rule;

import org.jspecify.annotations.NullMarked;

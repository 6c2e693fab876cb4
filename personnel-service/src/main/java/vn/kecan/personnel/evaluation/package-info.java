/** How a cadre was evaluated in a year, by which decision. */
@NullMarked
package vn.kecan.personnel.evaluation;

import org.jspecify.annotations.NullMarked;

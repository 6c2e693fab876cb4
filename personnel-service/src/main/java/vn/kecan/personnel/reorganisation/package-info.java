/** Reorganisation: units and posts merge, split, change their names, move or end by one decision, as one event. */
@NullMarked
package vn.kecan.personnel.reorganisation;

import org.jspecify.annotations.NullMarked;

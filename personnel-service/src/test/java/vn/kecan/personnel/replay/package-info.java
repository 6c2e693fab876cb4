/** Random corrections, read back as of and as known at random points, against a model that cannot be wrong. */
@NullMarked
package vn.kecan.personnel.replay;

import org.jspecify.annotations.NullMarked;

/** The cadre's relatives and the places to which he is local. */
@NullMarked
package vn.kecan.personnel.kin;

import org.jspecify.annotations.NullMarked;

/** The cadres: who they are, kept by which unit. */
@NullMarked
package vn.kecan.personnel.cadre;

import org.jspecify.annotations.NullMarked;

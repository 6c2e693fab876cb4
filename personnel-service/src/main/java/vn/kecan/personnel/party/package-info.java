/** The cadre in the Party and in its organisations. */
@NullMarked
package vn.kecan.personnel.party;

import org.jspecify.annotations.NullMarked;

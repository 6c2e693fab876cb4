/** The posts of a unit: what is to be done there, with how many seats. */
@NullMarked
package vn.kecan.personnel.post;

import org.jspecify.annotations.NullMarked;

/** Which cadre held which post from when to when, by which decision. */
@NullMarked
package vn.kecan.personnel.posting;

import org.jspecify.annotations.NullMarked;

/** Who has to move on from his post, or may, when, and by which clause: computed from what is on record, planning nothing. */
@NullMarked
package vn.kecan.planning.rotation.due;

import org.jspecify.annotations.NullMarked;

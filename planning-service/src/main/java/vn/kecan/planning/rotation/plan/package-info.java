/** Rotation plans: what they state, and the steps of their procedure. The rooms of the procedure lean on this one. */
@NullMarked
package vn.kecan.planning.rotation.plan;

import org.jspecify.annotations.NullMarked;

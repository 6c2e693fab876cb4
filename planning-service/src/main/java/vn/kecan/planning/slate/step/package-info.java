/** The procedure of a slate as data: its states, the steps between them, and steps taken. */
@NullMarked
package vn.kecan.planning.slate.step;

import org.jspecify.annotations.NullMarked;

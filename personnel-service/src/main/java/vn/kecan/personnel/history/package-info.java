/** Every version of a thing: who recorded it, when, why, and what differs from the belief before. */
@NullMarked
package vn.kecan.personnel.history;

import org.jspecify.annotations.NullMarked;

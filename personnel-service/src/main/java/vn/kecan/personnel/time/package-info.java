/** Two times: when a fact held, and when it was known. Nothing is overwritten. */
@NullMarked
package vn.kecan.personnel.time;

import org.jspecify.annotations.NullMarked;

/** Fixtures that are lawful unless told otherwise. */
@NullMarked
package vn.kecan.planning.lawful;

import org.jspecify.annotations.NullMarked;

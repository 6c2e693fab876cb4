/** A rotation while it runs: the yearly evaluation by the receiving body, and its end with documents and settlement. */
@NullMarked
package vn.kecan.planning.rotation.served;

import org.jspecify.annotations.NullMarked;

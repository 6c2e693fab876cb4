/** Announced moves as orders to the records officer; an order is done when its posting appears among the facts. */
@NullMarked
package vn.kecan.planning.rotation.order;

import org.jspecify.annotations.NullMarked;

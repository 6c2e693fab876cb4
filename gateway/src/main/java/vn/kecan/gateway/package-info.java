/** The door of the suite: who may ask what, and the one public contract. */
@NullMarked
package vn.kecan.gateway;

import org.jspecify.annotations.NullMarked;

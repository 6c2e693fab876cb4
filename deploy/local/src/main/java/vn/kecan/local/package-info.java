/** One command for the whole suite on one machine: starts it, watches it, stops it. */
@NullMarked
package vn.kecan.local;

import org.jspecify.annotations.NullMarked;

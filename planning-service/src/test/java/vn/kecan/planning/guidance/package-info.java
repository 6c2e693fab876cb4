/** The examples printed in the guidance, under its own numbers, and published figures the suite must agree with. */
@NullMarked
package vn.kecan.planning.guidance;

import org.jspecify.annotations.NullMarked;

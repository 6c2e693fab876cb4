/** What came of rotations in a period: form 11 of the Organisation Commission, counted in turns. */
@NullMarked
package vn.kecan.planning.rotationresults;

import org.jspecify.annotations.NullMarked;

/** What came of rotations in a period: form 11 of the Organisation Commission, counted in turns. */
@NullMarked
package vn.kecan.planning.rotation.results;

import org.jspecify.annotations.NullMarked;

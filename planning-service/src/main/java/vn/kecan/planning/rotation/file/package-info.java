/** Steps 3 and 4 of a rotation: the file of each mover, the review of what stands in his way, the exchange of views. */
@NullMarked
package vn.kecan.planning.rotation.file;

import org.jspecify.annotations.NullMarked;

/** Reports on those who serve: what the targets of the city ask of its cadres, and on the seats they hold. */
@NullMarked
package vn.kecan.planning.report.population;

import org.jspecify.annotations.NullMarked;

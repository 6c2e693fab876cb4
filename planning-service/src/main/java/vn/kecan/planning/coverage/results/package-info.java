/** Form 12: the results of planning in turns, by who they are and for which posts; the same figures as JSON, CSV and XLSX. */
@NullMarked
package vn.kecan.planning.coverage.results;

import org.jspecify.annotations.NullMarked;

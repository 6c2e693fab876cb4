/** What comes due in a subtree of units: as a list for whoever asks, and as events for whoever follows. */
@NullMarked
package vn.kecan.planning.report.notice;

import org.jspecify.annotations.NullMarked;

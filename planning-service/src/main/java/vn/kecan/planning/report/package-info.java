/** What is told to others: notices of what comes due, those who serve against targets, and what another law changes. */
@NullMarked
package vn.kecan.planning.report;

import org.jspecify.annotations.NullMarked;

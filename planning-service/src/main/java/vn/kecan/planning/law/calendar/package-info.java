/** Working days: weeks, public holidays and exchanged days as dated values of the rulebook. */
@NullMarked
package vn.kecan.planning.law.calendar;

import org.jspecify.annotations.NullMarked;

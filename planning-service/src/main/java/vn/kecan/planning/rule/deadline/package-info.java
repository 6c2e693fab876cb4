/** Deadlines: in working days from an event, or by the calendar year; and the extension a clause allows. */
@NullMarked
package vn.kecan.planning.rule.deadline;

import org.jspecify.annotations.NullMarked;

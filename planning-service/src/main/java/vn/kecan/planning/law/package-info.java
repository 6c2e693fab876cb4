/** The law kernel: dated values with their citation, rules, verdicts. It knows no fact, no store and no clock. */
@NullMarked
package vn.kecan.planning.law;

import org.jspecify.annotations.NullMarked;

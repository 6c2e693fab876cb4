/**
 * The moment a question is asked for: the facts known and the law in force then, what the caller may name, and how
 * a verdict is said.
 */
@NullMarked
package vn.kecan.planning.moment;

import org.jspecify.annotations.NullMarked;

/** Numbers of the law that the shape of a fact depends on: dated, with act, clause and standing, and judging nobody. */
@NullMarked
package vn.kecan.personnel.measure;

import org.jspecify.annotations.NullMarked;

/** Terms of office with the month on which each level measures age. */
@NullMarked
package vn.kecan.planning.law.term;

import org.jspecify.annotations.NullMarked;

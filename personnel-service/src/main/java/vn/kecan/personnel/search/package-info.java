/** Who is asked for: filters, orders and counts of cadres. Knows every kind of fact; none knows it. */
@NullMarked
package vn.kecan.personnel.search;

import org.jspecify.annotations.NullMarked;

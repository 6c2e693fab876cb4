/**
 * What the law says of a plan as a list: persons for each seat, shares, ages and structure. It knows no plan as it
 * is kept.
 */
@NullMarked
package vn.kecan.planning.plan.list;

import org.jspecify.annotations.NullMarked;

/** How many seats committees and offices have: the numbers the law allows, and how they changed. */
@NullMarked
package vn.kecan.planning.rule.seats;

import org.jspecify.annotations.NullMarked;

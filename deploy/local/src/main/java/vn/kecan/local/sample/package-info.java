/**
 * The sample data. Names and codes of the 126 communes and wards are those of Resolution 1656/NQ-UBTVQH15; every
 * person, every posting and every other number is synthetic, made from a seed and resembling nobody.
 */
@NullMarked
package vn.kecan.local.sample;

import org.jspecify.annotations.NullMarked;

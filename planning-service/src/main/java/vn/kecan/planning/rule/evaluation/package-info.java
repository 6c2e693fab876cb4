/** What the yearly and quarterly evaluations must look like (366-QĐ/TW, 198-KL/TW). */
@NullMarked
package vn.kecan.planning.rule.evaluation;

import org.jspecify.annotations.NullMarked;

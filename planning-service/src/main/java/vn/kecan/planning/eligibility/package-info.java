/** Whether one cadre may be planned, appointed, elected or rotated into one post: the rules about a person. */
@NullMarked
package vn.kecan.planning.eligibility;

import org.jspecify.annotations.NullMarked;

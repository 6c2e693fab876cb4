/** Whether one cadre may be planned for one post: 377-QĐ/TW with 45-HD/BTCTW, and before them 50-QĐ/TW. */
@NullMarked
package vn.kecan.planning.rule.plannable;

import org.jspecify.annotations.NullMarked;

/** Whether one cadre may be rotated, transferred or seconded to one post, and how long he may stay there. */
@NullMarked
package vn.kecan.planning.rule.rotation;

import org.jspecify.annotations.NullMarked;

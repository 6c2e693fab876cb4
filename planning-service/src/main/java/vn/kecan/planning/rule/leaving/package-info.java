/** Whether one cadre is to leave the post he holds: resignation, removal, and what he may hold then. */
@NullMarked
package vn.kecan.planning.rule.leaving;

import org.jspecify.annotations.NullMarked;

/** What another law day, or a drafted amendment, would change for those who stand in plans and on slates. */
@NullMarked
package vn.kecan.planning.report.impact;

import org.jspecify.annotations.NullMarked;

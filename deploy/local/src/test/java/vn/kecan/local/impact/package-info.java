/** What a change of the law changes in the whole sample city, told at once and found by asking one by one. */
@NullMarked
package vn.kecan.local.impact;

import org.jspecify.annotations.NullMarked;

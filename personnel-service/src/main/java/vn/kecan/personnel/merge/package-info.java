/** A cadre recorded twice becomes one: everything believed of the duplicate goes on under the code that stays. */
@NullMarked
package vn.kecan.personnel.merge;

import org.jspecify.annotations.NullMarked;

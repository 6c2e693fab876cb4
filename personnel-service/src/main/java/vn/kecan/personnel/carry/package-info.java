/** What is believed of a cadre recorded twice, on its way to the record that stays. */
@NullMarked
package vn.kecan.personnel.carry;

import org.jspecify.annotations.NullMarked;

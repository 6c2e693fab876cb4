/** Who the cadre is beyond his name: particulars and identity papers. */
@NullMarked
package vn.kecan.personnel.personal;

import org.jspecify.annotations.NullMarked;

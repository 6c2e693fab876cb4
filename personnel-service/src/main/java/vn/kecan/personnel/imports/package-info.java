/** Facts as CSV files: every error by line and field, all of a file or nothing, the same file twice changes nothing. */
@NullMarked
package vn.kecan.personnel.imports;

import org.jspecify.annotations.NullMarked;

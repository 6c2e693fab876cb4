/** Rows of text in a file, whatever its format: CSV, XLSX or NDJSON, read and written one by one. */
@NullMarked
package vn.kecan.personnel.sheet;

import org.jspecify.annotations.NullMarked;

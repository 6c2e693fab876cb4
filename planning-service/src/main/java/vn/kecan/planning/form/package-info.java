/** Tables people take away: statistical forms and lists, the same figures as JSON, as CSV and as XLSX. */
@NullMarked
package vn.kecan.planning.form;

import org.jspecify.annotations.NullMarked;

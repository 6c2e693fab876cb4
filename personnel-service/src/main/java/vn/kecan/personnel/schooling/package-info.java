/** What the cadre has learnt: schools, degrees, theory, languages, courses. */
@NullMarked
package vn.kecan.personnel.schooling;

import org.jspecify.annotations.NullMarked;

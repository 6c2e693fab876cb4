/** Tests of reorganisations. */
@NullMarked
package vn.kecan.personnel.reorganisation;

import org.jspecify.annotations.NullMarked;

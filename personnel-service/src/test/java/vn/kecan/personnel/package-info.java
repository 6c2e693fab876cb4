/** Tests of the whole service, against a real database and with signed tokens. */
@NullMarked
package vn.kecan.personnel;

import org.jspecify.annotations.NullMarked;

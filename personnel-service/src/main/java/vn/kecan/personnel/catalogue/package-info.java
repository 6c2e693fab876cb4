/** The kinds of facts a cadre file may hold: the one list, for whoever keeps, publishes or moves them. */
@NullMarked
package vn.kecan.personnel.catalogue;

import org.jspecify.annotations.NullMarked;

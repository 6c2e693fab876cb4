/** Whether somebody is related to somebody else, and who may ask. */
@NullMarked
package vn.kecan.personnel.kinship;

import org.jspecify.annotations.NullMarked;

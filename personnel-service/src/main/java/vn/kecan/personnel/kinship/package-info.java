/** Whether somebody is related to somebody else: the one question about families that another service may ask. */
@NullMarked
package vn.kecan.personnel.kinship;

import org.jspecify.annotations.NullMarked;

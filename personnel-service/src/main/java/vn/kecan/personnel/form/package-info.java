/** Form 2C of one cadre on paper: his file laid out after the official form, as PDF. */
@NullMarked
package vn.kecan.personnel.form;

import org.jspecify.annotations.NullMarked;

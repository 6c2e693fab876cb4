/** The cadre file: one way to record, correct, withdraw and read facts of every kind. */
@NullMarked
package vn.kecan.personnel.dossier;

import org.jspecify.annotations.NullMarked;

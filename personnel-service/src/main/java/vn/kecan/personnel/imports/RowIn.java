package vn.kecan.personnel.imports;

import org.jspecify.annotations.Nullable;

/** Judges a row by itself. */
interface RowIn {

    /** What is staged of the row; null when it is wrong, every wrong field being told. */
    @Nullable
    String @Nullable [] staged(long line, @Nullable String[] row, Complaints complaints);
}

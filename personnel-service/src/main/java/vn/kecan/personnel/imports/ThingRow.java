package vn.kecan.personnel.imports;

import org.jspecify.annotations.Nullable;

/** A row of a thing with a table of its own is staged as it is. */
final class ThingRow implements RowIn {

    private final RowCheck check;
    private final FileKind kind;
    private final QuickCheck quick;

    ThingRow(RowCheck check, FileKind kind) {
        this.check = check;
        this.kind = kind;
        quick = check.quick(kind);
    }

    @Override
    public @Nullable String @Nullable [] staged(long line, @Nullable String[] row, Complaints complaints) {
        if (quick.good(row)) {
            return row;
        }
        if (!check.good(kind, line, row, complaints)) {
            return null;
        }
        quick.learn(row);
        return row;
    }
}

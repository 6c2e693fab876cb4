package vn.kecan.personnel.imports;

import java.sql.SQLException;
import java.time.LocalDate;

/** Checks the staged rows against each other and against what is on record, and leaves what each would become. */
final class CheckRows {

    private final Staging staging;
    private final Merging merging;
    private final FileKind kind;
    private final boolean partial;
    private final String unit;
    private final LocalDate today;

    /**
     * @param partial drop the wrong rows and go on with the others, until nothing is wrong with those
     * @param unit whose subtree the asker may act in
     */
    CheckRows(Staging staging, Merging merging, FileKind kind, boolean partial, String unit, LocalDate today) {
        this.staging = staging;
        this.merging = merging;
        this.kind = kind;
        this.partial = partial;
        this.unit = unit;
        this.today = today;
    }

    void all(Complaints complaints) throws SQLException {
        do {
            staging.reach(unit, today);
            while (wrong(it -> staging.ask(kind.staged(), it), complaints)) {
                // What leaned on a dropped row is wrong now.
            }
        } while (wrong(merging, complaints));
        if (complaints.any() && staging.counts().rows() == 0) {
            throw complaints.refusal();
        }
    }

    /** Whether rows were dropped; without {@code partial} a wrong row is the end. */
    private boolean wrong(Merging asking, Complaints complaints) throws SQLException {
        var before = complaints.total();
        asking.merge(complaints);
        if (complaints.total() == before) {
            return false;
        }
        if (!partial || complaints.full()) {
            throw complaints.refusal();
        }
        staging.drop(complaints.rows());
        return true;
    }
}

package vn.kecan.personnel.imports;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Checks the staged rows against each other and against what is on record, and leaves what each would become. */
final class CheckRows {

    private final Staging staging;
    private final FileKind kind;
    private final boolean partial;
    private final String unit;
    private final LocalDate today;

    /**
     * @param partial drop the wrong rows and go on with the others, until nothing is wrong with those
     * @param unit whose subtree the asker may act in
     */
    CheckRows(Staging staging, FileKind kind, boolean partial, String unit, LocalDate today) {
        this.staging = staging;
        this.kind = kind;
        this.partial = partial;
        this.unit = unit;
        this.today = today;
    }

    void all(Complaints complaints) throws SQLException {
        do {
            staging.reach(unit, today);
            while (wrong(kind.staged(), complaints)) {
                // What leaned on a dropped row is wrong now.
            }
            staging.merge();
        } while (wrong(kind.merged(), complaints));
        if (complaints.any() && staging.counts().rows() == 0) {
            throw complaints.refusal();
        }
    }

    /** Whether rows were dropped; without {@code partial} a wrong row is the end. */
    private boolean wrong(List<Check> checks, Complaints complaints) throws SQLException {
        var before = complaints.total();
        staging.ask(checks, complaints);
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

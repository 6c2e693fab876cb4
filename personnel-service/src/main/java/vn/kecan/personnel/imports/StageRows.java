package vn.kecan.personnel.imports;

import java.sql.SQLException;
import java.util.Map;
import vn.kecan.platform.job.JobRun;

/** Reads the rows of a file and stages the good ones. */
final class StageRows {

    private static final int LOOK_UP = 0x1FFF;

    private final JobRun run;
    private final RowIn rowIn;
    private final boolean partial;
    private final RowsRoot root = new RowsRoot();

    StageRows(JobRun run, RowIn rowIn, boolean partial) {
        this.run = run;
        this.rowIn = rowIn;
        this.partial = partial;
    }

    void all(ReadRows rows, Staging staging, Complaints complaints) throws SQLException {
        var read = 0L;
        try (var copy = staging.open()) {
            for (var row = rows.row(complaints); row != null; row = rows.row(complaints)) {
                var staged = rowIn.staged(rows.line(), row, complaints);
                if (staged != null && (partial || !complaints.any())) {
                    copy.add(rows.line(), staged);
                    root.add(row);
                }
                if ((++read & LOOK_UP) == 0) {
                    run.counts(Map.of("rows", read));
                    run.progress(rows.read() / 2);
                }
            }
            if (complaints.any() && (!partial || complaints.full())) {
                throw complaints.refusal();
            }
            copy.end();
        }
        staging.analyze();
    }

    /** Over all the rows staged. */
    byte[] root() {
        return root.root();
    }
}

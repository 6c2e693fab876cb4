package vn.kecan.personnel.imports;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.job.JobRun;

/** Reads the rows of a file, checks each by itself and stages the good ones. */
final class StageRows {

    private static final int LOOK_UP = 0x1FFF;

    private final JobRun run;
    private final RowCheck rowCheck;
    private final FileKind kind;
    private final QuickCheck quick;
    private final boolean partial;
    private final RowsRoot root = new RowsRoot();

    StageRows(JobRun run, RowCheck rowCheck, FileKind kind, boolean partial) {
        this.run = run;
        this.rowCheck = rowCheck;
        this.kind = kind;
        quick = rowCheck.quick(kind);
        this.partial = partial;
    }

    void all(ReadRows rows, Staging staging, Complaints complaints) throws SQLException {
        var read = 0L;
        try (var copy = staging.open()) {
            for (var row = rows.row(complaints); row != null; row = rows.row(complaints)) {
                if (good(rows.line(), row, complaints) && (partial || !complaints.any())) {
                    copy.add(rows.line(), row);
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

    private boolean good(long line, @Nullable String[] row, Complaints complaints) {
        if (quick.good(row)) {
            return true;
        }
        var good = rowCheck.good(kind, line, row, complaints);
        if (good) {
            quick.learn(row);
        }
        return good;
    }

    /** Over all the rows staged. */
    byte[] root() {
        return root.root();
    }
}

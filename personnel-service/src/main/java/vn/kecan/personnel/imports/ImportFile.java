package vn.kecan.personnel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.ledger.Ledger;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Imports one file, all of it or nothing: rows are staged and checked before the recording lock is taken. */
@ApplicationScoped
class ImportFile {

    private final DataSource database;
    private final Ledger ledger;
    private final Changes changes;
    private final RowCheck rowCheck;

    ImportFile(DataSource database, Ledger ledger, Changes changes, RowCheck rowCheck) {
        this.database = database;
        this.ledger = ledger;
        this.changes = changes;
        this.rowCheck = rowCheck;
    }

    /**
     * @param unit whose subtree the caller may act in
     * @param dryRun only repeated in the answer; who calls undoes what was done
     */
    Written run(Recording rec, FileKind kind, Upload upload, String unit, LocalDate today, boolean dryRun) {
        try (var connection = database.getConnection();
                var csv = new ReadCsv(upload.file(), kind)) {
            var staging = new Staging(connection, kind, csv.header());
            var rows = stage(csv, kind, staging);
            var seen = ledger.head().n();
            check(staging, kind, unit, today);
            if (!staging.counts().nothingToDo()) {
                rec.lock();
                if (rec.n() != seen + 1) {
                    check(staging, kind, unit, today);
                }
                staging.apply(rec);
                changes.addAll(rec, kind.thing(), changed(kind));
                var counts = staging.counts();
                staging.keep(rec, upload.sha256(), counts, rows.root());
                rec.enter(Entry.of("import." + kind.name(), "import", upload.sha256(), null, after(counts, rows)));
            }
            return Written.ok(null, view(kind, staging.counts(), dryRun, upload.sha256()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException("The import of " + kind.name() + " failed", broken);
        }
    }

    private RowsRoot stage(ReadCsv csv, FileKind kind, Staging staging) throws SQLException {
        var complaints = new Complaints();
        var root = new RowsRoot();
        try (var copy = staging.open()) {
            var any = false;
            for (var row = csv.row(complaints); row != null; row = csv.row(complaints)) {
                any = true;
                if (rowCheck.good(kind, csv.line(), row, complaints) && !complaints.any()) {
                    copy.add(csv.line(), row);
                    root.add(row);
                }
            }
            complaints.refuseIfAny();
            if (!any) {
                throw NotCsv.noRows();
            }
            copy.end();
        }
        staging.analyze();
        return root;
    }

    private static void check(Staging staging, FileKind kind, String unit, LocalDate today) throws SQLException {
        var complaints = new Complaints();
        staging.reach(unit, today);
        staging.ask(kind.staged(), complaints);
        complaints.refuseIfAny();
        staging.merge();
        staging.ask(kind.merged(), complaints);
        complaints.refuseIfAny();
    }

    private static String changed(FileKind kind) {
        return "select " + kind.code() + "::text as code, root from merged where differs order by line";
    }

    private static Map<String, Object> after(Counts counts, RowsRoot rows) {
        var after = new LinkedHashMap<String, Object>();
        after.put("rows", counts.rows());
        after.put("created", counts.created());
        after.put("changed", counts.changed());
        after.put("unchanged", counts.unchanged());
        after.put("rowsRoot", HexFormat.of().formatHex(rows.root()));
        return after;
    }

    private static ImportView view(FileKind kind, Counts counts, boolean dryRun, String sha256) {
        return new ImportView(
                kind.name(), counts.rows(), counts.created(), counts.changed(), counts.unchanged(), dryRun, sha256);
    }
}

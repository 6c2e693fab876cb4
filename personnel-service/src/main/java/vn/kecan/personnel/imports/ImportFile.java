package vn.kecan.personnel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.platform.job.JobRun;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.ledger.Ledger;
import vn.kecan.platform.write.Recording;

/**
 * Imports one file in one transaction, all of it or nothing (or, when asked so, its good rows): rows are staged and
 * checked before the recording lock is taken.
 */
@ApplicationScoped
class ImportFile {

    private static final double READ = 0.5;
    private static final double CHECKED = 0.7;

    private final DataSource database;
    private final Ledger ledger;
    private final Changes changes;
    private final Ways ways;

    ImportFile(DataSource database, Ledger ledger, Changes changes, Ways ways) {
        this.database = database;
        this.ledger = ledger;
        this.changes = changes;
        this.ways = ways;
    }

    /** Ends the job with what was done, or throws the refusal; what is wrong is in {@code complaints} either way. */
    void run(JobRun run, Uploaded file, LocalDate today, Complaints complaints) {
        run.write(file.request().dryRun(), rec -> {
            try (var connection = database.getConnection()) {
                run.watch(connection);
                return run(run, rec, file, connection, today, complaints);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (SQLException broken) {
                throw new IllegalStateException("The import of " + file.kind().name() + " failed", broken);
            } finally {
                run.unwatch();
            }
        });
    }

    private ImportView run(
            JobRun run, Recording rec, Uploaded file, Connection connection, LocalDate today, Complaints complaints)
            throws IOException, SQLException {
        var kind = file.kind();
        run.stage("reading", 0);
        StageRows read;
        Staging staging;
        Header header;
        try (var rows = file.rows()) {
            header = rows.header();
            staging = new Staging(connection, kind, header);
            read = new StageRows(run, ways.rows(kind), file.request().partial());
            read.all(rows, staging, complaints);
        }
        run.stage("checking", READ);
        var merging = ways.merging(connection, run, staging, header, file);
        var check = new CheckRows(
                staging, merging, kind, file.request().partial(), run.asker().unit(), today);
        var seen = ledger.head().n();
        check.all(complaints);
        if (!staging.counts().nothingToDo()) {
            run.stage("recording", CHECKED);
            rec.lock();
            if (rec.n() != seen + 1) {
                check.all(complaints);
            }
            staging.apply(rec);
            changes.addAll(rec, kind.thing(), changed(kind));
            var counts = staging.counts();
            var root = root(file, staging, read, complaints);
            staging.keep(rec, file.request().sha256(), counts, root);
            rec.enter(Entry.of("import." + kind.name(), "import", file.request().sha256(), null, after(counts, root)));
        }
        var counts = staging.counts();
        run.counts(counts.all());
        var refused = complaints.any() ? complaints.rows().size() : 0;
        return view(file.request(), counts, refused);
    }

    /** Over the rows that were imported; of facts each is hashed as it is staged, for a restricted one has its salt. */
    private static byte[] root(Uploaded file, Staging staging, StageRows read, Complaints complaints)
            throws IOException, SQLException {
        if (file.kind().fact() != null) {
            return staging.root();
        }
        return complaints.any() ? file.rootWithout(complaints.rows()) : read.root();
    }

    private static String changed(FileKind kind) {
        return "select " + kind.code() + "::text as code, root from merged order by line";
    }

    private static Map<String, Object> after(Counts counts, byte[] root) {
        var after = new LinkedHashMap<String, Object>(counts.all());
        after.put("rowsRoot", HexFormat.of().formatHex(root));
        return after;
    }

    private static ImportView view(ImportRequest request, Counts counts, long refused) {
        return new ImportView(
                request.kind(),
                counts.rows() + refused,
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                refused,
                request.dryRun(),
                request.sha256());
    }
}

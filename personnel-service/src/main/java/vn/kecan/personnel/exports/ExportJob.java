package vn.kecan.personnel.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import vn.kecan.personnel.imports.KindsOfFile;
import vn.kecan.personnel.seal.SealedFiles;
import vn.kecan.platform.job.JobFiles;
import vn.kecan.platform.job.JobKind;
import vn.kecan.platform.job.JobOrders;
import vn.kecan.platform.job.JobRun;
import vn.kecan.platform.time.Now;

/** The job of exporting. */
@ApplicationScoped
class ExportJob implements JobKind {

    static final String NAME = "export";

    private final DataSource database;
    private final JobFiles files;
    private final SealedFiles sealed;
    private final ExportFacts facts;
    private final JobOrders orders;
    private final ObjectMapper json;
    private final Now now;

    ExportJob(
            DataSource database,
            JobFiles files,
            SealedFiles sealed,
            ExportFacts facts,
            JobOrders orders,
            ObjectMapper json,
            Now now) {
        this.database = database;
        this.files = files;
        this.sealed = sealed;
        this.facts = facts;
        this.orders = orders;
        this.json = json;
        this.now = now;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws Exception {
        var request = json.treeToValue(run.request(), ExportRequest.class);
        run.stage("writing", 0);
        var rows = files.write(run, JobFiles.RESULT, out -> {
            try (var to = request.group() == null ? out : sealed.sealing(out)) {
                return write(run, request, to);
            }
        });
        run.counts(Map.of("rows", rows));
        run.done(new ExportView(
                request.kind(),
                request.format(),
                rows,
                request.asOf(),
                request.knownAt(),
                request.since(),
                orders.path(run.id()) + "/result"));
    }

    private long write(JobRun run, ExportRequest request, OutputStream out) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run.watch(connection);
            try {
                return new ExportFile(connection, KindsOfFile.named(request.kind()), request, run, facts)
                        .write(run.asker().unit(), now.today(), out);
            } finally {
                run.unwatch();
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}

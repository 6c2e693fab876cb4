package vn.kecan.personnel.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kecan.personnel.dossier.FactRow;
import vn.kecan.personnel.dossier.OpenFacts;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.job.JobRun;

/** Writes facts of the cadre file, a thousand at a time; restricted ones are on record before they are written. */
@ApplicationScoped
class ExportFacts {

    private static final int FETCH = 1_000;

    private final OpenFacts open;
    private final ObjectMapper json;

    ExportFacts(OpenFacts open, ObjectMapper json) {
        this.open = open;
        this.json = json;
    }

    /** @return how many rows were written */
    long write(Connection connection, String sql, FactsOut file, JobRun run, OutputStream out, LocalDate today)
            throws SQLException, IOException {
        var request = file.request();
        var kind = Objects.requireNonNull(file.kind().fact());
        var asOf = request.asOf() == null ? today : request.asOf();
        var at = new Times(asOf, request.knownAt(), today, request.knownAt());
        var written = 0L;
        try (var sink = file.open(out, json);
                var select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (var row = select.executeQuery(sql)) {
                var rows = new ArrayList<FactRow>();
                var changes = new ArrayList<String>();
                for (var more = row.next(); more; ) {
                    rows.add(FactRow.read(kind, row));
                    changes.add(request.since() == null ? "" : row.getString(ExportSql.CHANGE));
                    more = row.next();
                    if (!more || rows.size() == FETCH) {
                        run.goOn();
                        put(open.views(kind, rows, request.purpose(), at), changes, sink);
                        written += rows.size();
                        rows.clear();
                        changes.clear();
                    }
                }
            }
        }
        return written;
    }

    private static void put(List<ObjectNode> facts, List<String> changes, FactSink sink) throws IOException {
        for (var i = 0; i < facts.size(); i++) {
            sink.put(facts.get(i).put(ExportSql.CHANGE, changes.get(i)));
        }
    }
}

package vn.kecan.personnel.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.dossier.CompareFacts;
import vn.kecan.personnel.dossier.FactChange;
import vn.kecan.personnel.dossier.FactDraft;
import vn.kecan.personnel.dossier.FactImport;
import vn.kecan.personnel.dossier.FactRow;
import vn.kecan.personnel.dossier.SenseFacts;
import vn.kecan.platform.job.JobRun;

/**
 * Facts of the cadre file are compared and judged by the code of the single write, some cadres at a time: what is on
 * record of them is fetched in one question, and so memory does not grow with the file.
 */
final class FactMerge implements Merging {

    private static final int CADRES = 100;

    private final Connection connection;
    private final JobRun run;
    private final FactImport file;
    private final CompareFacts compare;
    private final SenseFacts sense;

    FactMerge(Connection connection, JobRun run, FactImport file, CompareFacts compare, SenseFacts sense) {
        this.connection = connection;
        this.run = run;
        this.file = file;
        this.compare = compare;
        this.sense = sense;
    }

    @Override
    public void merge(Complaints complaints) throws SQLException {
        run("create index if not exists stage_cadre on stage (cadre collate \"C\")");
        run("create temp table merged on commit drop as select 0::bigint as line, version_id as old, "
                + String.join(", ", FactRow.COLUMNS) + " from dossier_version with no data");
        for (var cadres = next("stage", ""); !cadres.isEmpty(); cadres = next("stage", cadres.getLast())) {
            put(compare.compare(file, drafts(cadres), complaints::addAll));
            run.goOn();
        }
        run("create index on merged (cadre collate \"C\")");
        run("create unique index on merged (id)");
        run("create index on merged (coalesce(about, encode(blind, 'hex')))");
        run("analyze merged");
        var incoming = new MergedFacts(connection, file.kind());
        for (var cadres = next("merged", ""); !cadres.isEmpty(); cadres = next("merged", cadres.getLast())) {
            sense.check(file, changes(cadres), incoming, complaints::addAll);
            run.goOn();
        }
    }

    private List<String> next(String table, String after) throws SQLException {
        try (var select = connection.prepareStatement("select distinct cadre collate \"C\" as cadre from " + table
                + " where cadre collate \"C\" > ? order by 1 limit " + CADRES)) {
            select.setString(1, after);
            try (var row = select.executeQuery()) {
                var cadres = new ArrayList<String>();
                while (row.next()) {
                    cadres.add(row.getString(1));
                }
                return cadres;
            }
        }
    }

    private List<FactDraft> drafts(List<String> cadres) throws SQLException {
        try (var select =
                connection.prepareStatement("select * from stage where cadre collate \"C\" = any (?) order by line")) {
            select.setArray(1, connection.createArrayOf("text", cadres.toArray()));
            try (var row = select.executeQuery()) {
                var drafts = new ArrayList<FactDraft>();
                while (row.next()) {
                    drafts.add(FactDraft.read(row));
                }
                return drafts;
            }
        }
    }

    private List<FactChange> changes(List<String> cadres) throws SQLException {
        try (var select =
                connection.prepareStatement("select * from merged where cadre collate \"C\" = any (?) order by line")) {
            select.setArray(1, connection.createArrayOf("text", cadres.toArray()));
            try (var row = select.executeQuery()) {
                var changes = new ArrayList<FactChange>();
                while (row.next()) {
                    changes.add(FactChange.read(file.kind(), row));
                }
                return changes;
            }
        }
    }

    private void put(List<FactChange> changes) throws SQLException {
        try (var copy = new CopyRows(connection, "merged")) {
            for (var it : changes) {
                var values = it.next().values();
                var all = new @Nullable String[values.length + 1];
                all[0] = it.old() == null ? null : it.old().toString();
                System.arraycopy(values, 0, all, 1, values.length);
                copy.add(it.line(), all);
            }
            copy.end();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

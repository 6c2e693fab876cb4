package vn.kecan.personnel.imports;

import java.sql.SQLException;

/** Things with a table of their own are put beside it, and judged, by queries over all rows at once. */
record ThingMerge(Staging staging, FileKind kind) implements Merging {

    @Override
    public void merge(Complaints complaints) throws SQLException {
        staging.merge();
        staging.ask(kind.merged(), complaints);
    }
}

package vn.kecan.personnel.imports;

import java.sql.SQLException;

/** Leaves in {@code merged} what each staged row would become, and asks whether it may. */
interface Merging {

    void merge(Complaints complaints) throws SQLException;
}

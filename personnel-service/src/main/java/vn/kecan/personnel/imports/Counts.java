package vn.kecan.personnel.imports;

/** What became, or would become, of the rows of a file. */
record Counts(long rows, long created, long changed, long unchanged) {

    boolean nothingToDo() {
        return created + changed == 0;
    }
}

package vn.kecan.planning.slate;

import vn.kecan.planning.law.Row;

/** A part of a structure with its row over the candidates, and of how many the answer is not on record. */
record PartCount(StructurePart part, Row row, long unknown) {

    long count() {
        return row.count();
    }

    boolean met() {
        return row.holds(row.count());
    }

    /** Not met, whatever is still to be learnt. */
    boolean broken() {
        return row.tooMany(row.count()) || row.tooFew(row.count() + unknown);
    }
}

package vn.kecan.planning.slate.structure;

import vn.kecan.planning.law.Row;

/** A part of a structure with its row over the candidates, and of how many the answer is not on record. */
public record PartCount(StructurePart part, Row row, long unknown) {

    public long count() {
        return row.count();
    }

    public boolean met() {
        return row.holds(row.count());
    }

    /** Not met, whatever is still to be learnt. */
    public boolean broken() {
        return row.tooMany(row.count()) || row.tooFew(row.count() + unknown);
    }
}

package vn.kecan.planning.law;

/** That a clause lets somebody dispense from it in a special case: who decides that, and where it is written. */
public record Dispensable(Text authority, Citation citation) {}

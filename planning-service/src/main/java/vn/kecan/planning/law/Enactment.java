package vn.kecan.planning.law;

/** A period in which a rule is in force, and the instrument that puts it in force. */
public record Enactment(Period period, Citation citation) {}

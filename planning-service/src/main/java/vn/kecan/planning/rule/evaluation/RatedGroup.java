package vn.kecan.planning.rule.evaluation;

/**
 * Those of a unit who are compared with each other, as rated for a year.
 *
 * @param unit the code of the unit
 * @param managedBy the level that manages them, by which they are comparable
 * @param outstanding whether the unit itself is outstanding
 * @param excellent how many are rated excellent
 * @param good how many are rated good
 * @param notRated of how many no rating of the year is on record
 */
public record RatedGroup(
        String unit, int year, String managedBy, boolean outstanding, long excellent, long good, long notRated) {}

package vn.kecan.planning.coverage.planned;

import vn.kecan.planning.plan.Readiness;

/**
 * One entry: a cadre planned for a post. Somebody planned for three posts has three turns and is one person.
 *
 * @param person the number of the cadre among all ever planned; {@link #NOT_NUMBERED}: nobody has planned him yet
 * @param seat the number of the post among all for which anybody was ever planned; {@link #NOT_NUMBERED}: nobody was yet
 * @param unit of the plan the entry stands in
 */
public record Turn(
        int person,
        int seat,
        String unit,
        String post,
        String cadre,
        int tier,
        Readiness readiness,
        boolean emergencyCover) {

    public static final int NOT_NUMBERED = -1;

    /** An entry that is not on record. */
    public static Turn supposed(String unit, String post, String cadre, Readiness readiness, boolean emergencyCover) {
        return new Turn(NOT_NUMBERED, NOT_NUMBERED, unit, post, cadre, 1, readiness, emergencyCover);
    }
}

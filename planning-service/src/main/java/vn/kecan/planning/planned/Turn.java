package vn.kecan.planning.planned;

import vn.kecan.planning.plan.Readiness;

/**
 * One entry: a cadre planned for a post. Somebody planned for three posts has three turns and is one person.
 *
 * @param person the number of the cadre among all ever planned; {@link #NOT_NUMBERED}: nobody has planned him yet
 * @param unit of the plan the entry stands in
 */
public record Turn(
        int person, String unit, String post, String cadre, int tier, Readiness readiness, boolean emergencyCover) {

    public static final int NOT_NUMBERED = -1;
}

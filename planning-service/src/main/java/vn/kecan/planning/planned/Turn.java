package vn.kecan.planning.planned;

import vn.kecan.planning.plan.Readiness;

/**
 * One entry: a cadre planned for a post. Somebody planned for three posts has three turns and is one person.
 *
 * @param unit of the plan the entry stands in
 */
public record Turn(String unit, String post, String cadre, int tier, Readiness readiness, boolean emergencyCover) {}

package vn.kecan.planning.report.population;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;
import vn.kecan.planning.law.Has;

/**
 * One cadre in one post he holds.
 *
 * @param unit the unit of the post
 * @param manager the unit that manages the post; null when that is the Politburo or the Secretariat, or not on record
 * @param updated whether his knowledge was brought up to date; not on record as long as the feed does not tell courses
 */
public record Serving(
        Cadre cadre, Post post, Unit unit, @Nullable Unit manager, Has updated) {

    /** Managed by a unit that has a standing committee: city, district or commune. */
    boolean underAStandingCommittee() {
        return countsAsCadre()
                && manager != null
                && switch (manager.kind()) {
                    case CITY_COMMITTEE, WARD, COMMUNE, TOWNSHIP, SPECIAL_ZONE, DISTRICT -> true;
                    case DEPARTMENT, PARTY_BODY, OTHER -> false;
                };
    }

    boolean underTheCity() {
        return underAStandingCommittee() && manager != null && manager.level() == Level.CITY;
    }

    /** Managed by a department, a branch or a Party body. */
    boolean underABody() {
        return countsAsCadre()
                && manager != null
                && (manager.kind() == UnitKind.DEPARTMENT
                        || manager.kind() == UnitKind.PARTY_BODY
                        || manager.kind() == UnitKind.OTHER);
    }

    boolean leads() {
        return post.kind().leadership();
    }

    boolean secretaryOfACommune() {
        return post.kind() == PostKind.SECRETARY && unit.level() == Level.COMMUNE;
    }

    /** A specialist is managed by nobody in the sense of these targets. */
    private boolean countsAsCadre() {
        return post.kind() != PostKind.SPECIALIST;
    }
}

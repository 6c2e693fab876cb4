package vn.kecan.personnel.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Times;
import vn.kecan.personnel.time.Version;

/**
 * What one caller reaches.
 *
 * @param unit the unit of the token
 * @param root the root of its forest; null: every forest
 * @param units the units of the subtree; null: the whole forest
 * @param own the caller's own cadre record
 */
public record Reach(
        String unit,
        @Nullable String root,
        @Nullable Set<String> units,
        @Nullable String own) {

    public boolean covers(String code, String itsRoot) {
        return (root == null || root.equals(itsRoot)) && (units == null || units.contains(code));
    }

    /** Units and posts: those of the subtree. */
    public <V extends Version> Select<V> units(Select<V> select, String column) {
        return select.andIf(root, "v.root = :reachRoot", "reachRoot")
                .andIf(units, "v." + column + " in (:reachUnits)", "reachUnits");
    }

    /**
     * Cadres: of the whole forest, or those with a posting in force in the subtree, or whose last posting was there when
     * none is in force, or who never had one; and one's own record.
     */
    public <V extends Version> Select<V> cadres(Select<V> select, Times at) {
        var within = within(at);
        return select.and(within.condition(), within.namesAndValues());
    }

    /** A condition on rows {@code v} that have the {@code code} and the {@code root} of a cadre. */
    public record Within(String condition, Object... namesAndValues) {}

    /** The condition that a cadre is within this reach. */
    public Within within(Times at) {
        if (root == null) {
            return new Within("true");
        }
        if (units == null) {
            return own == null
                    ? new Within("v.root = :reachRoot", "reachRoot", root)
                    : new Within("v.root = :reachRoot or v.code = :own", "reachRoot", root, "own", own);
        }
        return new Within(
                CADRES_OF_SUBTREE,
                "reachRoot",
                root,
                "reachUnits",
                units,
                "today",
                at.today(),
                "seenAt",
                at.seenAt(),
                "own",
                own == null ? "" : own);
    }

    private static final String SEEN = "p.known_from <= :seenAt and (p.known_to is null or p.known_to > :seenAt)";
    private static final String TODAY = "p.valid_from <= :today and (p.valid_to is null or p.valid_to > :today)";

    /**
     * Asked row by row, by index, when few cadres are in question; when many are, the planner asks the first two once and
     * keeps the answers. (Written with {@code in}, they were asked of the whole unit even for a single cadre.)
     *
     * <p>A duplicate that was merged has no postings left. What was believed of him is not for the whole forest, but for
     * those in whose subtree the one who goes on is posted now.
     */
    private static final String CADRES_OF_SUBTREE = """
            v.code = :own
            or v.root = :reachRoot and (
                exists (select from posting_version p where p.cadre = v.code and p.unit in (:reachUnits) and SEEN and TODAY)
                or exists (select from posting_version p where p.cadre = v.code and p.unit in (:reachUnits) and SEEN)
                   and (select p.unit from posting_version p where p.cadre = v.code and SEEN
                        order by TODAY desc, p.valid_from desc limit 1) in (:reachUnits)
                   and not exists (select from posting_version p where p.cadre = v.code and SEEN and TODAY)
                or not exists (select from posting_version p where p.cadre = v.code and SEEN)
                   and not exists (select from cadre_merge m where m.code = v.code)
                or exists (select from cadre_merge m join posting_version p on p.cadre = m.into_code
                           where m.code = v.code and p.unit in (:reachUnits) and SEEN and TODAY))""".replace("SEEN", SEEN).replace("TODAY", "(" + TODAY + ")");
}

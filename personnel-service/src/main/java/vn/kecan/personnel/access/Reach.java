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
        if (root == null) {
            return select;
        }
        if (units == null) {
            return own == null
                    ? select.and("v.root = :reachRoot", "reachRoot", root)
                    : select.and("v.root = :reachRoot or v.code = :own", "reachRoot", root, "own", own);
        }
        return select.and(
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
     */
    private static final String CADRES_OF_SUBTREE = """
            v.code = :own
            or v.root = :reachRoot and (
                exists (select from posting_version p where p.cadre = v.code and p.unit in (:reachUnits) and SEEN and TODAY)
                or exists (select from posting_version p where p.cadre = v.code and p.unit in (:reachUnits) and SEEN)
                   and (select p.unit from posting_version p where p.cadre = v.code and SEEN
                        order by TODAY desc, p.valid_from desc limit 1) in (:reachUnits)
                   and not exists (select from posting_version p where p.cadre = v.code and SEEN and TODAY)
                or not exists (select from posting_version p where p.cadre = v.code and SEEN))""".replace("SEEN", SEEN).replace("TODAY", "(" + TODAY + ")");
}

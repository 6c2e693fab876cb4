package vn.kecan.personnel.search;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.Education;
import vn.kecan.personnel.search.CadreFacets.Facet;
import vn.kecan.personnel.time.PoliticalTheory;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Times;

/** Counts what a select finds: one pass groups by everything at once, and the few groups are added up here. */
final class CountCadres {

    /** First year of each band but the first. */
    private static final int[] BANDS = {31, 41, 51, 61};

    private record Group(
            String sex,
            int ethnicity,
            @Nullable String education,
            @Nullable String theory,
            int band,
            boolean written,
            long count) {}

    private final EntityManager entities;
    private final CadreFilter filter;
    private final Times at;

    CountCadres(EntityManager entities, CadreFilter filter, Times at) {
        this.entities = entities;
        this.filter = filter;
        this.at = at;
    }

    CadreFacets count(Select<?> select, @Nullable String written) {
        var ageOn = filter.ageOn() == null ? at.asOf() : filter.ageOn();
        select.with("written", written);
        var groups = select
                .sums(
                        entities,
                        "",
                        "v.sex, v.ethnicity, v.education, v.political_theory, " + band(ageOn) + ", "
                                + (written == null ? "true" : "v.words @@ cast(:written as tsquery)") + ", count(*)",
                        " group by 1, 2, 3, 4, 5, 6")
                .stream()
                .map(CountCadres::group)
                .toList();
        return new CadreFacets(
                groups.stream().mapToLong(Group::count).sum(),
                groups.stream().filter(Group::written).mapToLong(Group::count).sum(),
                by(groups, Group::sex, Comparator.naturalOrder()),
                by(groups, it -> ethnicGroup(it.ethnicity()), Comparator.naturalOrder()),
                by(groups, Group::education, Comparator.comparing(Education::valueOf)),
                by(groups, Group::theory, Comparator.comparing(PoliticalTheory::valueOf)),
                by(groups, it -> bandName(it.band()), Comparator.naturalOrder()),
                postKinds(select),
                ageOn,
                at.asOf(),
                at.knownAt());
    }

    private List<Facet> postKinds(Select<?> select) {
        var seen = "x.known_from <= :knownAt and (x.known_to is null or x.known_to > :knownAt)"
                + " and x.valid_from <= :asOf and (x.valid_to is null or x.valid_to > :asOf)";
        return select
                .sums(
                        entities,
                        "select kind, count(*) from (select distinct o.kind, p.cadre from posting_version p join post_version o on o.code = p.post and "
                                + seen.replace("x.", "o.") + " where " + seen.replace("x.", "p.") + " and p.cadre in (",
                        "v.code",
                        ")) one group by kind order by kind")
                .stream()
                .map(it -> new Facet((String) it[0], ((Number) it[1]).longValue()))
                .toList();
    }

    private static String band(java.time.LocalDate ageOn) {
        var sql = new StringBuilder("case");
        for (int band = BANDS.length; band > 0; band--) {
            sql.append(" when v.birth_date collate \"C\" <= '")
                    .append(Born.latest(ageOn, BANDS[band - 1]))
                    .append("' then ")
                    .append(band);
        }
        return sql.append(" else 0 end").toString();
    }

    private static String bandName(int band) {
        var from = band == 0 ? 0 : BANDS[band - 1];
        return from + "-" + (band == BANDS.length ? "" : BANDS[band] - 1);
    }

    private static String ethnicGroup(int code) {
        return switch (code) {
            case 1 -> "KINH";
            case 55 -> "FOREIGN";
            case 56 -> "UNKNOWN";
            default -> "MINORITY";
        };
    }

    private static List<Facet> by(
            List<Group> groups, Function<Group, @Nullable String> value, Comparator<String> order) {
        Map<@Nullable String, Long> sums = new TreeMap<>(Comparator.nullsLast(order));
        groups.forEach(it -> sums.merge(value.apply(it), it.count(), Long::sum));
        return sums.entrySet().stream()
                .map(it -> new Facet(it.getKey(), it.getValue()))
                .toList();
    }

    private static Group group(Object[] row) {
        return new Group(
                (String) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                (Boolean) row[5],
                ((Number) row[6]).longValue());
    }
}

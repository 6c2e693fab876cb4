package vn.kecan.personnel.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.Sex;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Times;

/** Writes a filter as conditions on the versions of cadres; the name is looked for elsewhere. */
@ApplicationScoped
class CadreConditions {

    private static final String SEEN =
            " and %1$s.known_from <= :knownAt and (%1$s.known_to is null or %1$s.known_to > :knownAt)";
    private static final String HOLDS =
            " and %1$s.valid_from <= :asOf and (%1$s.valid_to is null or %1$s.valid_to > :asOf)";
    /** Units in a subtree whose people are few enough to be fetched one by one: a ward with all its offices. */
    private static final int SMALL = 200;

    private static final String BORN = "v.birth_date collate \"C\"";

    private final EntityManager entities;
    private final RetirementSchedule schedule = RetirementSchedule.published();

    CadreConditions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The select must say what is known and in force when.
     *
     * @param unitFirst those of a small unit are found first, if nothing else is
     */
    void narrow(Select<?> select, CadreFilter it, Times at, boolean unitFirst) {
        posted(select, it, at, unitFirst);
        select.andIf(name(it.sex()), "v.sex = :sex", "sex");
        select.andIf(filled(it.ethnicities()), "v.ethnicity in (:ethnicities)", "ethnicities");
        if (it.minority() != null) {
            select.and((it.minority() ? "" : "not ") + "(v.ethnicity <> 1 and v.ethnicity between 2 and 54)");
        }
        select.andIf(filled(names(it.educations())), "v.education in (:educations)", "educations");
        select.andIf(atLeast(it.educationAtLeast()), "v.education in (:educated)", "educated");
        select.andIf(atLeast(it.theoryAtLeast()), "v.political_theory in (:theories)", "theories");
        aged(select, it, at);
        retiring(select, it);
        evaluated(select, it);
    }

    private void posted(Select<?> select, CadreFilter it, Times at, boolean unitFirst) {
        if (it.unit() == null && it.postKinds().isEmpty()) {
            return;
        }
        var posting = new StringBuilder("code in (select p.cadre from posting_version p");
        if (!it.postKinds().isEmpty()) {
            posting.append(" join post_version o on o.code = p.post")
                    .append(SEEN.formatted("o"))
                    .append(HOLDS.formatted("o"))
                    .append(" and o.kind in (:postKinds)");
            select.with("postKinds", names(it.postKinds()));
        }
        posting.append(" where true").append(SEEN.formatted("p")).append(HOLDS.formatted("p"));
        if (it.unit() == null) {
            select.and("v." + posting + ")");
            return;
        }
        var units = subtree(it.unit(), at);
        var those = posting.append(" and p.unit = any (string_to_array(:units, ',')))")
                .toString();
        select.with("units", String.join(",", units));
        if (unitFirst && units.size() <= SMALL) {
            select.among(those);
        } else {
            select.and("v." + those);
        }
    }

    /** Told as a list, so that the database knows how few or many units it is asked for. */
    @SuppressWarnings("unchecked")
    private List<String> subtree(String unit, Times at) {
        return entities.createNativeQuery("select subtree_known(:unit, :asOf, :knownAt)")
                .setParameter("unit", unit)
                .setParameter("asOf", at.asOf())
                .setParameter("knownAt", at.knownAt())
                .getResultList();
    }

    /** Who is not born yet has no age. */
    private static void aged(Select<?> select, CadreFilter it, Times at) {
        if (it.ageFrom() == null && it.ageTo() == null) {
            return;
        }
        var day = it.ageOn() == null ? at.asOf() : it.ageOn();
        select.and(BORN + " <= :bornTo", "bornTo", Born.latest(day, it.ageFrom() == null ? 0 : it.ageFrom()));
        if (it.ageTo() != null) {
            select.and(BORN + " >= :bornFrom", "bornFrom", Born.earliest(day, it.ageTo()));
        }
    }

    private void retiring(Select<?> select, CadreFilter it) {
        if (it.retiresFrom() == null && it.retiresTo() == null) {
            return;
        }
        select.and(Arrays.stream(Sex.values())
                .map(sex -> "v.sex = '" + sex + "'" + window(it.retiresFrom(), it.retiresTo(), sex))
                .collect(Collectors.joining(" or ")));
    }

    private String window(@Nullable YearMonth from, @Nullable YearMonth to, Sex sex) {
        var first = from == null ? "" : " and " + BORN + " >= '" + schedule.firstBornToRetireFrom(from, sex) + "'";
        return to == null
                ? first
                : first + " and " + BORN + " < '" + schedule.firstBornToRetireFrom(to.plusMonths(1), sex) + "'";
    }

    private static void evaluated(Select<?> select, CadreFilter it) {
        if (it.evaluationYear() == null) {
            return;
        }
        var levels = it.evaluationLevels().isEmpty() ? "" : " and e.level in (:levels)";
        select.and(
                "v.code in (select e.cadre from evaluation_version e where e.year = :year" + levels
                        + SEEN.formatted("e") + ")",
                "year",
                it.evaluationYear());
        select.with("levels", filled(names(it.evaluationLevels())));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    private static <T> @Nullable List<T> filled(List<T> values) {
        return values.isEmpty() ? null : values;
    }

    private static @Nullable List<String> atLeast(@Nullable Enum<?> least) {
        return least == null
                ? null
                : Arrays.stream(least.getDeclaringClass().getEnumConstants())
                        .map(it -> (Enum<?>) it)
                        .filter(it -> it.ordinal() >= least.ordinal())
                        .map(Enum::name)
                        .toList();
    }
}

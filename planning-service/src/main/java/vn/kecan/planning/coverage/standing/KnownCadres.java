package vn.kecan.planning.coverage.standing;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.trait.AgeSpan;
import vn.kecan.planning.rule.trait.Trait;

/**
 * The records of those planned, by their numbers, as one snapshot has them: columns, filled in as somebody is asked about,
 * and kept for the next question. Many may ask at once; at worst somebody is looked up twice, for each cell is written
 * whole, and 0 or null means that nobody has asked yet.
 */
final class KnownCadres {

    private static final int MORE = 1 << 12;
    private static final int NO_BIRTH = -1;
    private static final Cadre NOBODY = nobody();
    private static final Cadre SEVERAL = nobody();

    private final String snapshot;
    private final @Nullable Cadre[] only;
    private final int[] from;
    private final int[] to;
    private final int[] born;
    private final Map<Text, @Nullable Has[]> answers = new ConcurrentHashMap<>();

    /** @param persons how many have a number */
    KnownCadres(String snapshot, int persons) {
        this.snapshot = snapshot;
        only = new Cadre[persons + MORE];
        from = new int[only.length];
        to = new int[only.length];
        born = new int[only.length];
    }

    boolean isOf(Facts facts, int persons) {
        return snapshot.equals(facts.snapshot()) && persons <= only.length;
    }

    /** Whether the person has one record for all days, so that columns answer for him. */
    boolean hasOne(int person, String code, Facts facts) {
        var it = only[person];
        if (it == null) {
            var all = facts.cadreVersions(code);
            it = all.size() > 1 ? SEVERAL : all.isEmpty() ? NOBODY : all.getFirst();
            only[person] = it;
        }
        return it != SEVERAL && it != NOBODY;
    }

    /** Whether his only record holds on the day, counted from 1970. */
    boolean holds(int person, int day) {
        if (from[person] == 0) {
            from[person] = day(one(person).validFrom(), Integer.MIN_VALUE);
        }
        if (to[person] == 0) {
            to[person] = day(one(person).validTo(), Integer.MAX_VALUE);
        }
        return from[person] <= day && day < to[person];
    }

    private static int day(@Nullable LocalDate it, int open) {
        return it == null ? open : Math.toIntExact(it.toEpochDay());
    }

    /** His only record. */
    Cadre one(int person) {
        var it = only[person];
        if (it == null) {
            throw new IllegalStateException("The person (%d) must have been looked up before.".formatted(person));
        }
        return it;
    }

    /** How many of some persons, of whom each has an only record, have a trait. */
    Count count(Trait trait, int[] some) {
        var ages = trait.ages();
        return ages != null ? aged(ages, some) : answered(trait, some);
    }

    private Count aged(AgeSpan ages, int[] some) {
        var yes = 0;
        var unknown = 0;
        for (var person : some) {
            var month = born(person);
            if (month == NO_BIRTH) {
                unknown++;
            } else if (ages.has(month)) {
                yes++;
            }
        }
        return new Count(yes, unknown);
    }

    private Count answered(Trait trait, int[] some) {
        var known = answers.computeIfAbsent(trait.who(), any -> new Has[only.length]);
        var yes = 0;
        var unknown = 0;
        for (var person : some) {
            var answer = known[person];
            if (answer == null) {
                answer = trait.has().apply(one(person));
                known[person] = answer;
            }
            if (answer == Has.YES) {
                yes++;
            } else if (answer == Has.UNKNOWN) {
                unknown++;
            }
        }
        return new Count(yes, unknown);
    }

    private int born(int person) {
        if (born[person] == 0) {
            var it = one(person).birthDate();
            born[person] = it == null ? NO_BIRTH : Math.toIntExact(AgeSpan.born(it));
        }
        return born[person];
    }

    private static Cadre nobody() {
        return new Cadre("", "", null, null, null, null, null, null, null, null, null, false, null, null, null);
    }
}

package vn.kecan.planning.coverage.standing;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.rule.trait.Trait;

/** The records of those planned on one day. Who has one record for all days is answered for by columns. */
final class CadresOn {

    private static final byte NOT_ASKED = 0;
    private static final byte IN_COLUMNS = 1;
    private static final byte NO_RECORD = 2;
    private static final byte ONE_OF_SEVERAL = 3;

    private final KnownCadres known;
    private final Facts facts;
    private final LocalDate day;
    private final int asOf;
    private final Persons persons;
    private byte[] status = new byte[0];

    CadresOn(KnownCadres known, Facts facts, LocalDate day, Persons persons) {
        this.known = known;
        this.facts = facts;
        this.day = day;
        asOf = Math.toIntExact(day.toEpochDay());
        this.persons = persons;
    }

    /** Whether there is a record of the person. */
    boolean has(int person) {
        return status(person) != NO_RECORD;
    }

    /** The record of the person; null when there is none. */
    @Nullable
    Cadre of(int person) {
        return status(person) == IN_COLUMNS ? known.one(person) : looked(person);
    }

    /** Of how many the trait is on record, and of how many it is not known; whoever has no record counts for neither. */
    Count count(Trait trait, int[] some) {
        var column = known.column(trait);
        var count = new Count();
        for (var person : some) {
            switch (status(person)) {
                case IN_COLUMNS -> count.add(column.of(person));
                case ONE_OF_SEVERAL -> {
                    var it = looked(person);
                    count.add(it == null ? Has.UNKNOWN : trait.has().apply(it));
                }
                default -> {}
            }
        }
        return count;
    }

    private byte status(int person) {
        if (person >= status.length) {
            status = Arrays.copyOf(status, Math.max(persons.size(), person + 1));
        }
        if (status[person] == NOT_ASKED) {
            status[person] = asked(person);
        }
        return status[person];
    }

    private byte asked(int person) {
        if (persons.isNumbered(person) && known.hasOne(person, persons.code(person), facts)) {
            return known.holds(person, asOf) ? IN_COLUMNS : NO_RECORD;
        }
        return looked(person) == null ? NO_RECORD : ONE_OF_SEVERAL;
    }

    private @Nullable Cadre looked(int person) {
        return facts.cadre(persons.code(person), day).orElse(null);
    }
}

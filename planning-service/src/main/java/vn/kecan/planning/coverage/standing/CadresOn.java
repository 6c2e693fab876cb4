package vn.kecan.planning.coverage.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;

/** The records of those planned on one day. Who has one record for all days is answered for by columns. */
final class CadresOn {

    private static final byte NOT_ASKED = 0;
    private static final byte IN_COLUMNS = 1;
    private static final byte LOOK_UP = 2;

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

    /** The record of the person; null when there is none. */
    @Nullable
    Cadre of(int person) {
        return status(person) == IN_COLUMNS ? known.one(person) : looked(person);
    }

    /** Those of some persons who have a record. */
    Known known(int[] some) {
        var inColumns = new int[some.length];
        var looked = new ArrayList<Cadre>();
        var size = 0;
        for (var person : some) {
            if (status(person) == IN_COLUMNS) {
                inColumns[size++] = person;
            } else {
                var it = looked(person);
                if (it != null) {
                    looked.add(it);
                }
            }
        }
        return new Known(known, Arrays.copyOf(inColumns, size), looked);
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
        return persons.isNumbered(person)
                        && known.hasOne(person, persons.code(person), facts)
                        && known.holds(person, asOf)
                ? IN_COLUMNS
                : LOOK_UP;
    }

    private @Nullable Cadre looked(int person) {
        return facts.cadre(persons.code(person), day).orElse(null);
    }
}

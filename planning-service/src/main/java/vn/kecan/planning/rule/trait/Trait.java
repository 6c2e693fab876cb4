package vn.kecan.planning.rule.trait;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;

/**
 * A property a quota counts.
 *
 * @param who those who have it, in words
 * @param missing what to say when it is not on record of so many that it could decide
 * @param fact the fact of the record it is read from
 * @param ages when nothing but the month of birth decides, which months; else null, and no day matters to it either
 */
public record Trait(
        Text who,
        Text missing,
        String fact,
        Function<Cadre, Has> has,
        @Nullable AgeSpan ages) {

    Trait(Text who, Text missing, String fact, Function<Cadre, Has> has) {
        this(who, missing, fact, has, null);
    }

    static Trait aged(Text who, Text missing, AgeSpan ages) {
        return new Trait(who, missing, "birthDate", it -> aged(it.birthDate(), ages), ages);
    }

    private static Has aged(@Nullable BirthDate born, AgeSpan ages) {
        return born == null ? Has.UNKNOWN : Has.of(ages.has(AgeSpan.born(born)));
    }

    /** How many of these have it; what must or may be is still to be said. */
    public Quota among(Text population, String subject, List<Cadre> members, long whole) {
        var answers = new LinkedHashMap<String, Has>();
        members.forEach(it -> answers.put(it.code(), has.apply(it)));
        return new Quota(subject, who, population, answers, whole, null, null, missing, fact);
    }
}

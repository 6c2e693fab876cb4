package vn.kecan.planning.trait;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
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
 */
public record Trait(Text who, Text missing, String fact, Function<Cadre, Has> has) {

    /** How many of these have it; what must or may be is still to be said. */
    public Quota among(Text population, String subject, List<Cadre> members, long whole) {
        var answers = new LinkedHashMap<String, Has>();
        members.forEach(it -> answers.put(it.code(), has.apply(it)));
        return new Quota(subject, who, population, answers, whole, null, null, missing, fact);
    }
}

package vn.kecan.planning.law.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Dated;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;

/**
 * A term of office, by its code such as {@code 2025-2030}; what is dated about it stands in the rulebook. Its months are
 * read for any law day: before the day on which an instrument fixed them, they are still when the congresses are held.
 */
public record Term(String code) {

    private static final String LENGTH = "term.length";

    /** The value that fixes the month on which age is measured, empty when the rulebook has none for this body. */
    public Optional<Parameter> reference(PostKind kind, Level level, Law law) {
        if (kind.statePost()) {
            return named("state", law);
        }
        return kind.frontPost() ? named("front-local", law) : Optional.of(party(level, law));
    }

    /** The first day of the term for units of this level: that of the month of their congress. */
    public LocalDate begins(Level level, Law law) {
        return month(party(level, law)).atDay(1);
    }

    /** The day on which the next term of units of this level begins. */
    public LocalDate ends(Level level, Law law) {
        var length = law.rulebook().value(LENGTH).nearest(law.day(), Dated.ONLY);
        return begins(level, law).plusMonths(length.number());
    }

    /** The month a reference value names. */
    public static YearMonth month(Parameter reference) {
        return YearMonth.parse(reference.word());
    }

    private Parameter party(Level level, Law law) {
        return law.rulebook().value("term." + code + ".party").nearest(law.day(), key(level));
    }

    private Optional<Parameter> named(String body, Law law) {
        return law.rulebook().find("term." + code + "." + body).map(it -> it.nearest(law.day(), Dated.ONLY));
    }

    private static String key(Level level) {
        return switch (level) {
            case CITY, PROVINCE -> "directly-under-centre";
            case COMMUNE -> "commune";
            case DISTRICT, UPPER_GRASSROOTS -> "upper-grassroots";
            case GRASSROOTS -> "grassroots";
        };
    }
}

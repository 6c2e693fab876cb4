package vn.kecan.planning.rule.trait;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;

/** When growing older changes an answer about a list; looked for only in months in which somebody reaches an age. */
public final class Birthdays {

    private Birthdays() {}

    /** The first day on which fewer than so many are under the age; null when that is so already, or never. */
    public static @Nullable LocalDate fewer(Collection<Cadre> people, long under, YearMonth on, long needed) {
        var leaving =
                reaching(people, under).filter(it -> it.isAfter(on)).sorted().toList();
        var spare = (int) (leaving.size() - needed);
        return needed == 0 || spare < 0 ? null : leaving.get(spare).atDay(1);
    }

    /** The first day after the month on which the answer differs, once somebody has reached one of the ages. */
    public static @Nullable LocalDate other(
            Collection<Cadre> people, List<Long> ages, YearMonth on, Predicate<YearMonth> answer) {
        var now = answer.test(on);
        return ages.stream()
                .flatMap(age -> reaching(people, age))
                .filter(it -> it.isAfter(on))
                .distinct()
                .sorted()
                .filter(it -> answer.test(it) != now)
                .findFirst()
                .map(it -> it.atDay(1))
                .orElse(null);
    }

    private static Stream<YearMonth> reaching(Collection<Cadre> people, long age) {
        return people.stream()
                .map(Cadre::birthDate)
                .filter(Objects::nonNull)
                .map(BirthDate::month)
                .map(born -> born.plusYears(age));
    }
}

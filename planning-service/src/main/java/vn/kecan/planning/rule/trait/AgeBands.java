package vn.kecan.planning.rule.trait;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;

/** Three age bands: under one age, from it to under another, from that on. */
public record AgeBands(long first, long second) {

    /** The youngest first. */
    public List<Trait> on(YearMonth month) {
        return List.of(
                Traits.band(null, first, month), Traits.band(first, second, month), Traits.band(second, null, month));
    }

    /** The first day after the month on which somebody's passing from band to band changes the answer; null: never. */
    public @Nullable LocalDate flips(YearMonth month, Collection<Cadre> people, Predicate<YearMonth> answer) {
        return Birthdays.other(people, List.of(first, second), month, answer);
    }
}

package vn.kecan.planning.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.planned.Turn;

/**
 * The records of those planned, by their numbers, as one snapshot has them: looked up once and not for every question.
 * Many may ask at once; at worst somebody is looked up twice.
 */
final class KnownCadres {

    private static final int MORE = 1 << 12;

    private record Versions(int from, int to, List<Cadre> all) {}

    private final String snapshot;
    private volatile @Nullable Versions[] known = new Versions[MORE];

    KnownCadres(String snapshot) {
        this.snapshot = snapshot;
    }

    boolean isOf(Facts facts) {
        return snapshot.equals(facts.snapshot());
    }

    /** The record of the person on the day; null when there is none. */
    @Nullable
    Cadre on(Turn turn, Facts facts, LocalDate day) {
        var versions = versions(turn, facts);
        var asOf = day.toEpochDay();
        if (versions.all().size() == 1) {
            return versions.from() <= asOf && asOf < versions.to()
                    ? versions.all().getFirst()
                    : null;
        }
        return facts.cadre(turn.cadre(), day).orElse(null);
    }

    private Versions versions(Turn turn, Facts facts) {
        var all = known;
        if (turn.person() >= all.length) {
            all = Arrays.copyOf(all, turn.person() + MORE);
            known = all;
        }
        var found = all[turn.person()];
        if (found == null) {
            found = read(facts.cadreVersions(turn.cadre()));
            all[turn.person()] = found;
        }
        return found;
    }

    private static Versions read(List<Cadre> all) {
        if (all.size() != 1) {
            return new Versions(0, 0, all);
        }
        var from = all.getFirst().validFrom();
        var to = all.getFirst().validTo();
        return new Versions(
                from == null ? Integer.MIN_VALUE : (int) from.toEpochDay(),
                to == null ? Integer.MAX_VALUE : (int) to.toEpochDay(),
                all);
    }
}

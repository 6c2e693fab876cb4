package vn.kecan.planning.coverage;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.matching.FillSeats;
import vn.kecan.planning.coverage.standing.CoveredPost;
import vn.kecan.planning.coverage.standing.Standing;

/** Counts a standing, one row for each of its units. */
public final class CountCoverage {

    private final Standing standing;
    private final Tallies tallies;
    private final Shares shares;
    private final @Nullable ToLongFunction<List<CoveredPost>> barred;

    private CountCoverage(Standing standing, Locale language, @Nullable ToLongFunction<List<CoveredPost>> barred) {
        this.standing = standing;
        this.tallies = new Tallies(standing);
        this.shares = new Shares(standing, language);
        this.barred = barred;
    }

    public static CoverageView of(Standing standing, Locale language) {
        return of(standing, language, null);
    }

    /** @param barred of how many entries for some posts the person is barred; null: nobody asked */
    static CoverageView of(Standing standing, Locale language, @Nullable ToLongFunction<List<CoveredPost>> barred) {
        var it = new CountCoverage(standing, language, barred);
        var rows = IntStream.range(0, standing.units().size()).mapToObj(it::row).toList();
        return CoverageView.of(standing, rows);
    }

    private CoverageRow row(int n) {
        var unit = standing.units().get(n);
        var part = n == 0 ? standing.whole() : standing.part(n);
        var apart = new CoverageRow.Apart(
                part.persons().length,
                FillSeats.most(part.bench()).net(),
                part.singlePoints(),
                standing.withoutTarget(n).size(),
                barred == null ? null : barred.applyAsLong(part.posts()));
        return CoverageRow.of(
                unit.code(), unit.name(), tallies.all(n), apart, tallies.byKind(n), shares.of(unit, part));
    }
}

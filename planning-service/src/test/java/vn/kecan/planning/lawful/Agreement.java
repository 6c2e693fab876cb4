package vn.kecan.planning.lawful;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.QuotaRule;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Rule;

/** Asks of a rule whether its check of those chosen says what its rows over everybody say of them. */
public final class Agreement {

    private Agreement() {}

    /**
     * The verdict on a part of a list, held against the rows over the whole list.
     *
     * @param chosen the codes of those in the part, and of whatever else a row may run over
     * @return whether the rule was met; empty when it does not speak of the part
     */
    public static <T> Optional<Boolean> of(
            Rule<T> rule, T whole, T part, int size, Collection<String> chosen, Law law) {
        var verdicts = law.judge(List.of(rule), part);
        if (verdicts.isEmpty()) {
            return Optional.empty();
        }
        assertThat(rule).as("A rule on a list states its meaning as rows.").isInstanceOf(RowRule.class);
        var met = verdicts.getFirst().outcome() == Outcome.ALLOWED;
        var count = rule instanceof QuotaRule<T> quota ? quota.whole(part) : size;
        List<Row> rows = ((RowRule<T>) rule).rows(whole, count, law);
        assertThat(rows).allSatisfy(row -> assertThat(row.rule()).isEqualTo(rule.id()));
        assertThat(rows.stream().allMatch(row -> row.holds(row.count(chosen))))
                .as("%s: %s of %s", rule.id(), rows, chosen)
                .isEqualTo(met);
        return Optional.of(met);
    }

    /** Every choice of at least one of so many, as the indexes chosen. */
    public static List<List<Integer>> choices(int of) {
        return IntStream.range(1, 1 << of)
                .mapToObj(bits -> IntStream.range(0, of)
                        .filter(i -> (bits >> i & 1) == 1)
                        .boxed()
                        .toList())
                .toList();
    }
}

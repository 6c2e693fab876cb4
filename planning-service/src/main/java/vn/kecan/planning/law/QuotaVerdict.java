package vn.kecan.planning.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the rows of one or more quotas; the worst of them decides, and each is told. */
final class QuotaVerdict {

    /** From the best to the worst; what is missing decides only where nothing is short for certain. */
    private enum State {
        MET,
        UNDECIDED,
        BROKEN
    }

    private record Counted(Quota quota, Row row, long count, long unknown, State state) {

        static Counted of(Quota quota, String rule) {
            var row = quota.row(rule);
            return of(quota, row, row.count(), quota.unknown());
        }

        static Counted of(Quota quota, Row row, long count, long unknown) {
            return new Counted(quota, row, count, unknown, state(row, count, count + unknown));
        }

        private static State state(Row row, long certain, long possible) {
            if (row.tooMany(certain) || row.tooFew(possible)) {
                return State.BROKEN;
            }
            return row.tooFew(certain) || row.tooMany(possible) ? State.UNDECIDED : State.MET;
        }
    }

    private QuotaVerdict() {}

    static Verdict of(Finding finding, String rule, List<Quota> quotas) {
        return of(finding, quotas.stream().map(it -> Counted.of(it, rule)).toList());
    }

    /** The verdict on one quota whose members were counted elsewhere. */
    static Verdict of(Finding finding, String rule, Quota quota, long count, long unknown) {
        return of(finding, List.of(Counted.of(quota, quota.row(rule), count, unknown)));
    }

    private static Verdict of(Finding finding, List<Counted> counted) {
        var worst = counted.stream()
                .reduce((one, other) -> worse(other, one) ? other : one)
                .orElseThrow();
        told(finding, counted);
        decided(finding, worst);
        return worst.state() == State.UNDECIDED
                ? finding.unknown(worst.quota().missing(), worst.quota().fact(), null)
                : finding.verdict();
    }

    private static boolean worse(Counted it, Counted than) {
        if (it.state() != than.state()) {
            return it.state().compareTo(than.state()) > 0;
        }
        var spare = it.row().toSpare(it.count());
        var other = than.row().toSpare(than.count());
        return spare != null && (other == null || spare < other);
    }

    private static void told(Finding finding, List<Counted> counted) {
        var because = counted.stream()
                .map(it -> Sentences.quota(it.quota(), it.count()))
                .reduce((one, next) -> one.plus(new Text(" ", " ")).plus(next))
                .orElseThrow();
        finding.because(because);
        counted.forEach(it -> bounds(it).forEach(bound -> bound.parameters().forEach(finding::using)));
        if (counted.size() == 1) {
            figures(counted.getFirst()).forEach(finding::fact);
        } else {
            finding.fact("parts", counted.stream().map(QuotaVerdict::named).toList());
        }
    }

    private static void decided(Finding finding, Counted worst) {
        bounds(worst).stream().findFirst().ifPresent(it -> finding.by(it.parameter()));
        var spare = worst.row().toSpare(worst.count());
        if (spare != null) {
            finding.measured(spare, "persons");
        }
        finding.met(worst.state() == State.MET);
    }

    /** The bound that is passed, or else the least before the most. */
    private static List<Bound> bounds(Counted it) {
        var least = Stream.ofNullable(it.quota().least());
        var most = Stream.ofNullable(it.quota().most());
        return (it.row().tooMany(it.count()) ? Stream.concat(most, least) : Stream.concat(least, most)).toList();
    }

    private static Map<String, Object> named(Counted it) {
        var all = new LinkedHashMap<String, Object>();
        all.put("quota", it.quota().who().en());
        all.putAll(figures(it));
        return all;
    }

    private static Map<String, Object> figures(Counted it) {
        var quota = it.quota();
        var all = new LinkedHashMap<String, Object>();
        all.put("population", quota.population().en());
        all.put("whole", quota.whole());
        all.put("counted", it.count());
        if (quota.least() != null) {
            all.put("needed", quota.least().persons());
        }
        if (quota.most() != null) {
            all.put("most", quota.most().persons());
        }
        bounds(it).stream()
                .findFirst()
                .ifPresent(bound -> all.put("rounding", bound.rounding().toString()));
        if (it.unknown() > 0) {
            all.put("notOnRecord", it.unknown());
        }
        return all;
    }
}

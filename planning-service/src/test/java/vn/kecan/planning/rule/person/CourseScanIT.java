package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Dispensation;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.ParameterChange;
import vn.kecan.planning.law.Period;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Standing;
import vn.kecan.planning.law.Turning;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Lifted;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Tier;

/**
 * The days on which a verdict and an answer change, against a scan that judges every single day: 1,000 random cases, at
 * random days around 377-QĐ/TW and around an amendment still to come. Takes seconds, so it is not a Test.
 */
class CourseScanIT {

    private static final int CASES = 1_000;
    private static final int DAYS = 900;
    private static final Citation DRAFT =
            new Citation("400-QĐ/TW", "Điều 5", Standing.OFFICIAL, LocalDate.parse("2026-12-02"));
    private static final Rulebook BOOK = Rulebook.bundled()
            .amended(List.of(
                    new ParameterChange(
                            "planning.age.months-left",
                            null,
                            LocalDate.parse("2027-01-01"),
                            LocalDate.parse("2027-09-15"),
                            Map.of("tier-1", 90, "tier-2", 150),
                            DRAFT),
                    new ParameterChange(
                            "rotation.secretary-in-place",
                            null,
                            LocalDate.parse("2026-05-05"),
                            null,
                            Map.of("value", 91),
                            DRAFT)));

    @Test
    void every_day_told_is_the_day_a_scan_of_all_days_finds() {
        var random = new Random(20251008);
        var changes = new HashMap<String, Integer>();
        for (int n = 0; n < CASES; n++) {
            var nomination = nomination(random);
            var follows = random.nextInt(4) > 0;
            var law = BOOK.on(follows ? nomination.asOf() : LocalDate.parse("2025-12-01"));
            var granted = granted(random, nomination.asOf());
            var course = JudgeNomination.follow(nomination, law, granted);
            var scan = new Scan(nomination, law, granted, follows);
            assertThat(within(course.whole(), nomination.asOf()))
                    .as("case %d: the answer of %s", n, nomination)
                    .isEqualTo(scan.whole());
            for (var it : course.verdicts()) {
                var on = it.grounds();
                var told = within(new Turning(on.flipsOn(), on.becomesOn(), on.ceasesOn()), nomination.asOf());
                assertThat(told)
                        .as("case %d: %s of %s", n, it.rule(), nomination)
                        .isEqualTo(scan.of(it.rule()));
                if (told.changesOn() != null) {
                    changes.merge(it.rule(), 1, Integer::sum);
                }
            }
        }
        assertThat(changes).containsKeys("PL-02", "PL-10", "PL-11", "RO-06", "RO-19");
        assertThat(changes.values().stream().mapToInt(it -> it).sum()).isGreaterThan(200);
    }

    private static Nomination nomination(Random random) {
        var it = new Case();
        var purpose = Purpose.values()[random.nextInt(Purpose.values().length)];
        it.purpose(purpose).tier(Tier.of(1 + random.nextInt(2)));
        it.term(random.nextBoolean() ? "2025-2030" : "2030-2035");
        it.asOf(LocalDate.parse("2025-04-20").plusDays(random.nextInt(1_900)).toString());
        if (random.nextInt(20) > 0) {
            it.born((1966 + random.nextInt(22)) + "-" + "%02d".formatted(1 + random.nextInt(12)));
        } else {
            it.born(null);
        }
        it.sex(random.nextInt(25) == 0 ? null : random.nextBoolean() ? Sex.M : Sex.F);
        it.theory(PoliticalTheory.values()[random.nextInt(5)]);
        if (random.nextInt(5) == 0) {
            it.laterRetirement();
        }
        var kind = random.nextBoolean() ? PostKind.SECRETARY : PostKind.COMMITTEE_CHAIR;
        it.forPost(Case.post("00004-T", kind, 5, "HN", PoliticalTheory.INTERMEDIATE, random.nextInt(3) == 0));
        it.in(Case.unit("00004", Level.COMMUNE, 2));
        var from = LocalDate.parse("2017-01-31").plusDays(random.nextInt(1_000));
        for (int i = random.nextInt(4); i > 0; i--) {
            var to = random.nextInt(3) == 0 ? null : from.plusDays(200 + random.nextInt(3_200));
            it.holds(held(random), from.toString(), to == null ? null : to.toString());
            from = to == null || random.nextBoolean() ? from.plusDays(random.nextInt(900)) : to;
        }
        return it.nomination();
    }

    private static Post held(Random random) {
        var kind = random.nextInt(3) > 0 ? PostKind.SECRETARY : PostKind.DEPUTY_SECRETARY;
        return Case.post("00004-" + random.nextInt(3), kind, 4 + random.nextInt(4));
    }

    private static List<Dispensation> granted(Random random, LocalDate asOf) {
        if (random.nextInt(3) > 0) {
            return List.of();
        }
        var from = asOf.plusDays(random.nextInt(400) - 200);
        var period = new Period(from, random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(400)));
        return List.of(new Dispensation(UUID.randomUUID(), "RO-06", period, "BTV", "r", "1-QĐ"));
    }

    private static Turning within(Turning it, LocalDate asOf) {
        return new Turning(near(it.changesOn(), asOf), near(it.becomesOn(), asOf), near(it.ceasesOn(), asOf));
    }

    private static @Nullable LocalDate near(@Nullable LocalDate it, LocalDate asOf) {
        return it == null || it.isAfter(asOf.plusDays(DAYS)) ? null : it;
    }

    /** Judges every day, and remembers what each rule and the whole answer said on it. */
    private static final class Scan {

        private final LocalDate asOf;
        private final List<Eligible> words = new ArrayList<>();
        private final List<Map<String, Outcome>> outcomes = new ArrayList<>();

        Scan(Nomination it, Law law, List<Dispensation> granted, boolean follows) {
            asOf = it.asOf();
            for (int day = 0; day <= DAYS; day++) {
                var on = it.on(asOf.plusDays(day));
                var by = follows ? law.on(on.asOf()) : law;
                var verdicts = Lifted.by(granted, Eligibility.judge(on, by).verdicts(), by, on.asOf());
                words.add(Eligible.from(verdicts, by));
                var said = new HashMap<String, Outcome>();
                verdicts.forEach(one -> said.put(one.rule(), one.outcome()));
                outcomes.add(said);
            }
        }

        Turning whole() {
            return turning(day -> words.get(day), word -> word == Eligible.YES);
        }

        Turning of(String rule) {
            return turning(
                    day -> outcomes.get(day).get(rule),
                    word -> word == null || word != Outcome.BARRED && word != Outcome.UNKNOWN);
        }

        private <W extends @Nullable Object> Turning turning(Function<Integer, W> word, Function<W, Boolean> passes) {
            LocalDate changes = null;
            LocalDate becomes = null;
            LocalDate ceases = null;
            for (int day = 1; day <= DAYS; day++) {
                var on = asOf.plusDays(day);
                if (changes == null && !Objects.equals(word.apply(day), word.apply(0))) {
                    changes = on;
                }
                var before = passes.apply(word.apply(day - 1));
                var now = passes.apply(word.apply(day));
                if (becomes == null && now && !before) {
                    becomes = on;
                }
                if (ceases == null && before && !now) {
                    ceases = on;
                }
            }
            return new Turning(changes, becomes, ceases);
        }
    }

    @Test
    void who_is_barred_can_become_eligible_and_cease_to_be() {
        var barred = new Case()
                .purpose(Purpose.ROTATE)
                .born("1970-06")
                .asOf("2026-01-01")
                .nomination();
        var granted = List.of(new Dispensation(
                UUID.randomUUID(),
                "RO-06",
                new Period(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-07-01")),
                "Ban Thường vụ",
                "trường hợp đặc biệt",
                "1-QĐ"));
        var course = JudgeNomination.follow(barred, BOOK.on(barred.asOf()), granted);
        var verdict = course.verdicts().stream()
                .filter(it -> it.rule().equals("RO-06"))
                .findFirst()
                .orElseThrow();
        assertThat(verdict).isInstanceOf(Verdict.Barred.class);
        assertThat(verdict.grounds().becomesOn()).isEqualTo("2027-01-01");
        assertThat(verdict.grounds().ceasesOn()).isEqualTo("2027-07-01");
        assertThat(verdict.grounds().flipsOn()).isEqualTo("2027-01-01");
    }
}

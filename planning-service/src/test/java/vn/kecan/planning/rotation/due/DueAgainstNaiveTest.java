package vn.kecan.planning.rotation.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.testing.RawFacts;

/** The list equals a recomputation by plain loops over random facts, on random days under random law. */
class DueAgainstNaiveTest {

    private static final int WORLDS = 20;
    private static final int QUESTIONS = 8;
    private static final int CADRES = 15;
    private static final PostingKind[] KINDS = {
        PostingKind.APPOINTED, PostingKind.ROTATED_IN, PostingKind.SECONDED, PostingKind.ACTING
    };

    @Test
    void the_list_equals_a_naive_recomputation() {
        var random = new Random(20261126);
        var seen = new EnumMap<DueKind, Integer>(DueKind.class);
        var over = 0;
        for (var n = 0; n < WORLDS; n++) {
            var raw = world(random);
            var stays = new NaiveStays(raw);
            for (var question = 0; question < QUESTIONS; question++) {
                var asOf = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(1100));
                var lawAt =
                        random.nextBoolean() ? asOf : LocalDate.of(2025, 3, 1).plusDays(random.nextInt(200));
                var months = random.nextInt(60);
                var found = FoundDue.of(raw, "HN", asOf, lawAt, months);
                var lines = new TreeSet<String>();
                for (var it : found) {
                    lines.add("%s %s %s %s %s"
                            .formatted(it.dueOn(), it.post().code(), it.cadre().code(), it.kind(), it.rule()));
                    seen.merge(it.kind(), 1, Integer::sum);
                    over += it.through().size() > 1 ? 1 : 0;
                }
                assertThat(lines)
                        .as("world %d as of %s, law of %s, %d months", n, asOf, lawAt, months)
                        .hasSameSizeAs(found)
                        .isEqualTo(new NaiveDue(raw, stays, asOf, lawAt, months).lines());
            }
        }
        assertThat(seen).containsOnlyKeys(DueKind.values());
        assertThat(seen.values()).allSatisfy(it -> assertThat(it).isGreaterThan(30));
        assertThat(over).isGreaterThan(30);
    }

    /** Six wards merge into three on one day; a city, a body of it and a cell stand through. */
    private static RawFacts world(Random random) {
        var raw = new RawFacts()
                .unit("HN", null, Level.CITY, RawFacts.EVER, null)
                .unit("BODY", "HN", Level.UPPER_GRASSROOTS, RawFacts.EVER, null)
                .unit("CELL", "BODY", Level.GRASSROOTS, RawFacts.EVER, null);
        posts(raw, "HN", RawFacts.EVER, null, random);
        posts(raw, "BODY", RawFacts.EVER, null, random);
        posts(raw, "CELL", RawFacts.EVER, null, random);
        for (var n = 0; n < 3; n++) {
            raw.unit("N" + n, "HN", Level.COMMUNE, RawFacts.MERGER, null);
            posts(raw, "N" + n, RawFacts.MERGER, null, random);
        }
        for (var n = 0; n < 6; n++) {
            raw.unit("O" + n, "HN", n == 5 ? Level.DISTRICT : Level.COMMUNE, RawFacts.EVER, RawFacts.MERGER);
            posts(raw, "O" + n, RawFacts.EVER, RawFacts.MERGER, random);
            for (var suffix : new String[] {"-SEC", "-DEP"}) {
                var into = "N" + n % 3 + suffix;
                if (n < 2) {
                    raw.goesOn("O" + n + suffix, into);
                } else if (n < 5) {
                    raw.goesOn("O" + n + suffix, into, "N" + (n + 1) % 3 + suffix);
                }
            }
        }
        for (var n = 0; n < CADRES; n++) {
            career(raw, "C" + n, random);
        }
        return raw;
    }

    private static void posts(RawFacts raw, String unit, LocalDate from, LocalDate to, Random random) {
        raw.post(unit + "-SEC", unit, PostKind.SECRETARY, random.nextBoolean(), random.nextBoolean(), from, to)
                .post(unit + "-SEC2", unit, PostKind.SECRETARY, false, false, from, to)
                .post(unit + "-PC", unit, PostKind.COMMITTEE_CHAIR, true, random.nextBoolean(), from, to)
                .post(unit + "-DEP", unit, PostKind.DEPUTY_SECRETARY, false, false, from, to);
    }

    /** Some stays on end, some with a gap, some overlapping; over the merger he mostly goes where his post goes. */
    private static void career(RawFacts raw, String cadre, Random random) {
        raw.cadre(cadre, random.nextInt(6) == 0 ? "1945-03" : "1978-03");
        var day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(2500));
        var post = raw.posts.get(random.nextInt(raw.posts.size()));
        var kind = KINDS[random.nextInt(KINDS.length)];
        for (var n = 0; n < 5 && day.getYear() < 2028; n++) {
            var to = random.nextInt(4) == 0 ? null : day.plusDays(100 + random.nextInt(1800));
            var end = post.validTo();
            var cut = end != null && day.isBefore(end) && (to == null || to.isAfter(end));
            if (cut) {
                to = end;
            }
            if (end == null || day.isBefore(end)) {
                raw.posting(cadre, post.code(), kind, day, to);
            }
            if (to == null) {
                break;
            }
            day = to.plusDays(random.nextInt(3) == 0 ? random.nextInt(40) - 20 : 0);
            var goesOn = raw.ended.get(post.code());
            if (cut && goesOn != null && random.nextInt(5) > 0) {
                var next = goesOn.into().get(random.nextInt(goesOn.into().size()));
                post = raw.posts.stream()
                        .filter(it -> it.code().equals(next))
                        .findFirst()
                        .orElseThrow();
                day = to;
            } else if (random.nextInt(3) > 0) {
                post = raw.posts.get(random.nextInt(raw.posts.size()));
                kind = KINDS[random.nextInt(KINDS.length)];
            }
            if (day.isBefore(post.validFrom())) {
                day = post.validFrom();
            }
        }
        for (var n = 0; n < 3; n++) {
            var unit = raw.units.get(random.nextInt(raw.units.size())).code();
            if (raw.flags.stream()
                    .noneMatch(it -> it.cadre().equals(cadre) && it.place().equals(unit))) {
                var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500));
                raw.flag(cadre, unit, random.nextBoolean(), from, random.nextBoolean() ? null : from.plusDays(700));
            }
        }
    }
}

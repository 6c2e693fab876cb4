package vn.kecan.planning.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaTest {

    private static final Citation SURE = new Citation("A", "1", Standing.OFFICIAL, LocalDate.EPOCH);
    private static final Citation UNSURE = new Citation("A", "1", Standing.UNVERIFIED, LocalDate.EPOCH);

    @ParameterizedTest(name = "{0} yes, {1} unknown of 10, {2} to {3}: {4}, margin {5}")
    @CsvSource({
        "3, 0, 3, , ALLOWED, 0",
        "2, 0, 3, , BARRED, -1",
        "2, 1, 3, , UNKNOWN, ",
        "1, 1, 3, , BARRED, -2",
        "3, 5, 3, , ALLOWED, 0",
        "4, 0, , 4, ALLOWED, 0",
        "5, 0, , 4, BARRED, -1",
        "4, 1, , 4, UNKNOWN, ",
        "3, 1, , 4, ALLOWED, 1",
        "3, 1, 3, 4, ALLOWED, 0",
        "5, 1, 3, 4, BARRED, -1",
        "2, 0, 3, 4, BARRED, -1",
        "2, 3, 3, 4, UNKNOWN, ",
        "0, 9, , , ALLOWED, "
    })
    void whatIsMissingDecidesOnlyWhereItCould(
            int yes, int unknown, @Nullable Long least, @Nullable Long most, Outcome outcome, @Nullable Long margin) {
        var verdict = judged(quota(yes, unknown, least, most));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        if (unknown > 0) {
            assertThat(verdict.grounds().facts()).containsEntry("notOnRecord", (long) unknown);
        }
    }

    @Test
    void theSentencePrintsTheCountAndTheBoundThatMatters() {
        assertThat(en(quota(2, 0, 3L, null))).isEqualTo("Women: 2 of 10 persons, at least 3 needed, 1 short.");
        assertThat(en(quota(3, 0, 3L, 4L))).isEqualTo("Women: 3 of 10 persons, at least 3 needed, exactly enough.");
        assertThat(en(quota(5, 0, 3L, 4L))).isEqualTo("Women: 5 of 10 persons, at most 4 allowed, 1 too many.");
        assertThat(en(quota(4, 0, null, 4L))).isEqualTo("Women: 4 of 10 persons, at most 4 allowed, none left.");
        assertThat(en(quota(1, 0, null, 4L))).isEqualTo("Women: 1 of 10 persons, at most 4 allowed, 3 left.");
        assertThat(en(quota(1, 0, null, null))).isEqualTo("Women: 1 of 10 persons; the clause names no number.");
        assertThat(vi(quota(5, 0, 3L, 4L))).isEqualTo("Nữ: 5/10 người, nhiều nhất 4, vượt 1 người.");
        assertThat(vi(quota(4, 0, null, 4L))).isEqualTo("Nữ: 4/10 người, nhiều nhất 4, vừa hết.");
        assertThat(vi(quota(1, 0, null, 4L))).isEqualTo("Nữ: 1/10 người, nhiều nhất 4, còn 3 người.");
        assertThat(vi(quota(2, 0, 3L, null))).isEqualTo("Nữ: 2/10 người, cần ít nhất 3, thiếu 1 người.");
        assertThat(vi(quota(3, 0, 3L, null))).isEqualTo("Nữ: 3/10 người, cần ít nhất 3, vừa đủ.");
        assertThat(vi(quota(5, 0, 3L, null))).isEqualTo("Nữ: 5/10 người, cần ít nhất 3, dư 2 người.");
        assertThat(en(quota(5, 0, 3L, null))).isEqualTo("Women: 5 of 10 persons, at least 3 needed, 2 to spare.");
        assertThat(vi(quota(1, 0, null, null))).isEqualTo("Nữ: 1/10 người; quy định không nêu con số.");
        assertThat(judged(quota(5, 0, 3L, 4L)).grounds().parameter().value()).isEqualTo(4L);
        assertThat(judged(quota(2, 0, 3L, 4L)).grounds().parameter().value()).isEqualTo(3L);
    }

    @Test
    void theWorstOfSeveralDecidesAndAllAreTold() {
        var fine = quota(9, 0, 3L, null);
        var tight = quota(3, 0, 3L, null);
        var unsure = quota(2, 1, 3L, null);
        var broken = quota(1, 0, 3L, null);
        assertThat(judged(fine, tight).grounds().margin()).isZero();
        assertThat(judged(tight, fine).grounds().margin()).isZero();
        assertThat(judged(fine, unsure, tight).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judged(broken, unsure).outcome()).isEqualTo(Outcome.BARRED);
        assertThat(judged(unsure, broken, quota(0, 0, 1L, null)).grounds().margin())
                .isEqualTo(-2);
        assertThat(judged(quota(5, 0, null, null), tight).grounds().margin()).isZero();
        var told = judged(fine, broken).grounds();
        assertThat(told.because().en()).contains("9 of 10").contains("1 of 10");
        assertThat((List<?>) told.facts().get("parts"))
                .hasSize(2)
                .first()
                .satisfies(part -> assertThat(part)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                        .containsEntry("quota", "Women")
                        .containsEntry("counted", 9L)
                        .doesNotContainKey("notOnRecord"));
    }

    @Test
    void anUnverifiedBoundWarnsAndDoesNotBar() {
        var doubted = quota(2, 0, null, null)
                .atLeast(new Bound(3, List.of(parameter(3, SURE), parameter(9, UNSURE)), Rounding.EXACT));
        assertThat(judged(doubted).outcome()).isEqualTo(Outcome.WARNED);
    }

    @ParameterizedTest(name = "{0} to {1} of 5: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "6|-|BARRED|Seats are 5 seats, at least 6 needed, 1 short.",
                "1|-|ALLOWED|Seats are 5 seats, at least 1 needed, 4 to spare.",
                "-|4|BARRED|Seats are 5 seats, at most 4 allowed, 1 too many.",
                "-|6|ALLOWED|Seats are 5 seats, at most 6 allowed, 1 left.",
                "5|5|ALLOWED|Seats are 5 seats, at most 5 allowed, none left.",
                "6|9|BARRED|Seats are 5 seats, at least 6 needed, 1 short."
            })
    void aRowsCountIsPrintedAgainstTheNearerBound(
            @Nullable Long least, @Nullable Long most, Outcome outcome, String because) {
        var row = new Row("X-1", "HN", List.of("A", "B"), List.of(2L, 3L), least, most);
        var verdict = new Finding("X-1", Severity.BAR, SURE)
                .counts(row, parameter(1, SURE), "seats", new Text("Số ghế là", "Seats are"))
                .verdict();
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().because().en()).isEqualTo(because);
        assertThat(verdict.grounds().because().vi()).startsWith("Số ghế là 5 ghế, ");
        assertThat(verdict.grounds().margin()).isEqualTo(row.toSpare(5));
        assertThat(verdict.grounds().unit()).isEqualTo("seats");
    }

    @ParameterizedTest(name = "{0} percent of {1}: least {2}, most {3}, half up {4}")
    @CsvSource({"15, 20, 3, 3, 3", "15, 21, 4, 3, 3", "50, 9, 5, 4, 5", "10, 14, 2, 1, 1", "40, 0, 0, 0, 0"})
    void aShareBecomesAWholeNumberOnce(long percent, long whole, long least, long most, long halfUp) {
        var it = parameter(percent, SURE);
        assertThat(Bound.least(it, Rounding.EXACT, whole).persons()).isEqualTo(least);
        assertThat(Bound.most(it, Rounding.EXACT, whole).persons()).isEqualTo(most);
        assertThat(Bound.least(it, Rounding.HALF_UP, whole).persons()).isEqualTo(halfUp);
        assertThat(Bound.most(it, Rounding.HALF_UP, whole).persons()).isEqualTo(halfUp);
        assertThat(Bound.most(it, Rounding.HALF_UP, whole).rounding()).isEqualTo(Rounding.HALF_UP);
        assertThat(Bound.number(it).persons()).isEqualTo(percent);
        assertThat(Bound.atLeastParts(parameter(1, SURE), parameter(3, SURE), whole)
                        .persons())
                .isEqualTo(Math.ceilDiv(whole, 3));
    }

    private static Verdict judged(Quota... quotas) {
        return QuotaVerdict.of(new Finding("X-1", Severity.BAR, SURE), "X-1", List.of(quotas));
    }

    private static String en(Quota it) {
        return judged(it).grounds().because().en();
    }

    private static String vi(Quota it) {
        return judged(it).grounds().because().vi();
    }

    private static Quota quota(int yes, int unknown, @Nullable Long least, @Nullable Long most) {
        var members = new LinkedHashMap<String, Has>();
        for (int i = 0; i < 10; i++) {
            members.put("C" + i, i < yes ? Has.YES : i < yes + unknown ? Has.UNKNOWN : Has.NO);
        }
        var quota = new Quota(
                "HN",
                new Text("Nữ", "Women"),
                new Text("người", "persons"),
                members,
                10,
                null,
                null,
                new Text("Chưa có.", "Not there."),
                "sex");
        quota = least == null ? quota : quota.atLeast(Bound.number(parameter(least, SURE)));
        return most == null ? quota : quota.atMost(Bound.number(parameter(most, SURE)));
    }

    private static Parameter parameter(long value, Citation by) {
        return new Parameter("x", value, "persons", LocalDate.EPOCH, null, by);
    }
}

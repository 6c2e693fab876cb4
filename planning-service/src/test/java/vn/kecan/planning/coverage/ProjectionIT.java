package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.feed.RealFacts;

/** The projection of coverage on a small random world: month by month what coverage says with the facts advanced. */
@QuarkusTest
@TestProfile(RealFacts.class)
class ProjectionIT extends InSmallWorld {

    @Test
    void the_projection_says_what_coverage_says_with_the_facts_advanced_month_by_month() throws Exception {
        var months =
                json(get(null, "/coverage/projection?" + CITY + "&to=2030-12")).<Map<String, Object>>getList("months");
        assertThat(months).hasSize(58);
        var lost = 0;
        for (var month : months.subList(1, months.size())) {
            var day = LocalDate.parse((String) month.get("day"));
            assertThat(day.getDayOfMonth()).isEqualTo(1);
            lost += ((List<?>) month.get("lost")).size();
            if (day.getMonthValue() % 5 != 0) {
                continue;
            }
            var advanced = "{\"unit\":\"%s\",\"term\":\"%s\",\"asOf\":\"%s\",\"retirements\":[%s],\"moves\":[%s]}"
                    .formatted(SmallWorld.ROOT, TERM, day, retirements(day), termLimits(day));
            var after = json(post(advanced).statusCode(200)).<String, Object>getMap("after.rows[0]");
            for (var figure : List.of(
                    "posts",
                    "seats",
                    "incumbents",
                    "vacant",
                    "planned",
                    "persons",
                    "gross",
                    "net",
                    "withoutSuccessor")) {
                assertThat(month.get(figure)).as("%s on %s", figure, day).isEqualTo(after.get(figure));
            }
        }
        assertThat(lost).isPositive();
    }

    /** Whoever has reached his retirement month by 135/2020/NĐ-CP, month by month: men 62 in 2028, women 60 in 2035. */
    private String retirements(LocalDate day) throws Exception {
        var retired = new ArrayList<String>();
        try (var row = connection.createStatement().executeQuery("""
                select code, body ->> 'birthDate', body ->> 'sex' from fact_version
                where kind = 'cadre' and code like 'R-C%' and known_to is null
                  and body ->> 'birthDate' is not null and body ->> 'sex' is not null order by 1""")) {
            while (row.next()) {
                var born = YearMonth.parse(row.getString(2));
                for (var month = YearMonth.of(2021, 1);
                        month.isBefore(YearMonth.from(day));
                        month = month.plusMonths(1)) {
                    var years = month.getYear() - 2021;
                    var age = row.getString(3).equals("M")
                            ? Math.min(12 * 62, 12 * 60 + 3 + 3 * years)
                            : Math.min(12 * 60, 12 * 55 + 4 + 4 * years);
                    if (!born.plusMonths(age).isAfter(month)) {
                        retired.add("{\"cadre\":\"" + row.getString(1) + "\",\"on\":\"" + day + "\"}");
                        break;
                    }
                }
            }
        }
        return String.join(",", retired);
    }

    /** Secretaries eight years in place; nobody in this world has held a post before the one he holds. */
    private String termLimits(LocalDate day) throws Exception {
        var moved = new ArrayList<String>();
        try (var select = connection.prepareStatement("""
                select p.body ->> 'cadre', p.body ->> 'post' from fact_version p
                join fact_version s on s.kind = 'post' and s.code = p.body ->> 'post' and s.known_to is null
                    and s.body ->> 'kind' = 'SECRETARY'
                join fact_version u on u.kind = 'unit' and u.code = s.body ->> 'unit' and u.known_to is null
                    and u.valid_from <= '2026-03-15' and (u.valid_to is null or u.valid_to > '2026-03-15')
                where p.kind = 'posting' and p.known_to is null and p.body ->> 'cadre' like 'R-C%'
                  and p.valid_from + interval '96 months' <= ?
                  and (p.valid_to is null or p.valid_to > '2026-03-15')
                  and (p.valid_to is null or p.valid_to > ?)
                  and s.valid_from <= '2026-03-15' and (s.valid_to is null or s.valid_to > '2026-03-15')""")) {
            select.setObject(1, day);
            select.setObject(2, day);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    moved.add("{\"cadre\":\"%s\",\"from\":\"%s\",\"on\":\"%s\"}"
                            .formatted(row.getString(1), row.getString(2), day));
                }
            }
        }
        return String.join(",", moved);
    }
}

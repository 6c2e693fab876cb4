package vn.kecan.local.sample;

import java.util.ArrayList;
import java.util.List;

/** One row of evaluations.csv. */
record SampleEvaluation(String cadre, int year, String level, String number, String date, String issuer) {

    static final List<String> COLUMNS =
            List.of("cadre", "year", "level", "decision.number", "decision.date", "decision.issuer");

    /** The last three full years; one in twenty is missing. */
    static List<SampleEvaluation> of(int number, SampleUnit unit) {
        var draw = Draw.forCadre(number + 1_000_000);
        var all = new ArrayList<SampleEvaluation>();
        for (int year = 2023; year <= 2025; year++) {
            if (Story.plays(number) || !draw.percent(5)) {
                var level = draw.oneOf("EXCELLENT", 16, "GOOD", 64, "COMPLETED", 18, "NOT_COMPLETED", 2);
                var decision = draw.between(10, 990) + "-QĐ/ĐU";
                all.add(new SampleEvaluation(
                        Story.code(number), year, level, decision, (year + 1) + "-01-15", "Đảng ủy " + unit.name()));
            }
        }
        return all;
    }

    List<String> row() {
        return List.of(cadre, Integer.toString(year), level, number, date, issuer);
    }
}

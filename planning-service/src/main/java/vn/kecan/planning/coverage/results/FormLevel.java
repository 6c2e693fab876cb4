package vn.kecan.planning.coverage.results;

import vn.kecan.planning.facts.Level;
import vn.kecan.platform.problem.Text;

/** Which of the forms: since July 2025 there are two tiers, so 12A is the city's and 12B, once the districts', the communes'. */
enum FormLevel {
    CITY("form-12a", "12A"),
    COMMUNE("form-12b", "12B");

    private final String code;
    private final String number;

    FormLevel(String code, String number) {
        this.code = code;
        this.number = number;
    }

    String code() {
        return code;
    }

    Text title() {
        return new Text(
                "Biểu " + number + ": Kết quả quy hoạch cán bộ (lượt người)",
                "Form " + number + ": results of planning (in turns)");
    }

    boolean has(Level level) {
        return switch (this) {
            case CITY -> level.directlyUnderCentre();
            case COMMUNE -> level == Level.COMMUNE;
        };
    }
}

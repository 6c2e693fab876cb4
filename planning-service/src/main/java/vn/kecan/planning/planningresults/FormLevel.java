package vn.kecan.planning.planningresults;

import vn.kecan.planning.facts.Level;

/** Which of the forms: since July 2025 there are two tiers, so 12A is the city's and 12B, once the districts', the communes'. */
enum FormLevel {
    CITY("form-12a"),
    COMMUNE("form-12b");

    private final String code;

    FormLevel(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean has(Level level) {
        return switch (this) {
            case CITY -> level.directlyUnderCentre();
            case COMMUNE -> level == Level.COMMUNE;
        };
    }
}

package vn.kecan.planning.approval;

import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.slate.SlateStanding;

/** How many different persons must approve a slate: as configured for the level that manages its post. */
final class PersonsNeeded {

    private static final String PERSONS = "approval.persons";

    private PersonsNeeded() {}

    static Parameter of(SlateStanding slate, Moment moment) {
        return moment.law().value(PERSONS, level(slate, moment));
    }

    private static String level(SlateStanding slate, Moment moment) {
        var facts = moment.facts();
        var manager = facts.post(slate.post(), moment.asOf()).map(it -> it.managedBy());
        var unit = manager.flatMap(it -> facts.unit(it, moment.asOf()));
        if (unit.isEmpty()) {
            return "centre";
        }
        return switch (unit.get().level()) {
            case CITY, PROVINCE -> "city";
            case COMMUNE -> "commune";
            case DISTRICT, UPPER_GRASSROOTS, GRASSROOTS -> "other";
        };
    }
}

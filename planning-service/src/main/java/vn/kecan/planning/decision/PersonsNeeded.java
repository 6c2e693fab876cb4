package vn.kecan.planning.decision;

import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.moment.Moment;

/** How many different persons must approve: as configured for the level that manages the post. */
public final class PersonsNeeded {

    private static final String PERSONS = "approval.persons";

    private PersonsNeeded() {}

    /** For a post, whatever is decided about it. */
    public static Parameter of(String post, Moment moment) {
        return moment.law().value(PERSONS, level(post, moment));
    }

    private static String level(String post, Moment moment) {
        var facts = moment.facts();
        var manager = facts.post(post, moment.asOf()).map(it -> it.managedBy());
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

package vn.kecan.planning.rotation.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.testing.RawFacts;

/** A ward with its posts and one cadre, and what is due there. */
final class WardFacts {

    static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    private WardFacts() {}

    static RawFacts ward() {
        return new RawFacts()
                .unit("HN", null, Level.CITY, RawFacts.EVER, null)
                .unit("W", "HN", Level.COMMUNE, RawFacts.EVER, null)
                .post("HN-DEP", "HN", PostKind.DEPUTY_SECRETARY, false, false, RawFacts.EVER, null)
                .post("W-SEC", "W", PostKind.SECRETARY, false, false, RawFacts.EVER, null)
                .post("W-DEP", "W", PostKind.DEPUTY_SECRETARY, false, false, RawFacts.EVER, null)
                .post("W-SPEC", "W", PostKind.SPECIALIST, false, false, RawFacts.EVER, null)
                .cadre("C1", "1980-01");
    }

    /** C1 heads a post since 2020: of the ward, or of a unit of another level. */
    static RawFacts heads(String unit, Level level, boolean nonLocal) {
        var raw = ward();
        if (!unit.equals("W")) {
            raw.unit(unit, "HN", level, RawFacts.EVER, null);
        }
        return raw.post(unit + "-HEAD", unit, PostKind.SECRETARY, true, nonLocal, RawFacts.EVER, null)
                .posting("C1", unit + "-HEAD", PostingKind.APPOINTED, "2020-01-01", null);
    }

    static List<Due> due(RawFacts raw) {
        return FoundDue.of(raw, "HN", DAY, DAY, 12);
    }

    static Due one(RawFacts raw) {
        return one(raw, 12);
    }

    static Due one(RawFacts raw, int months) {
        var found = FoundDue.of(raw, "HN", DAY, DAY, months);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}

package vn.kecan.planning.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.law.Lineage;

/** The tree of units as it stood on a day. */
record Above(Facts facts, LocalDate asOf) implements Lineage {

    private static final int MORE_LEVELS_THAN_ANY_FOREST = 32;

    @Override
    public List<String> of(String unit) {
        var above = new ArrayList<String>();
        var code = unit;
        while (code != null && above.size() < MORE_LEVELS_THAN_ANY_FOREST) {
            above.add(code);
            code = facts.unit(code, asOf).map(it -> it.parent()).orElse(null);
        }
        return above;
    }
}

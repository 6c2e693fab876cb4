package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on. The margin is what is to spare (negative: what is short); {@code flipsOn} is the first day on
 * which the verdict changes though nobody decides anything, null when it never does; {@code becomesOn} and
 * {@code ceasesOn} the first on which it begins and ceases to stand in nobody's way.
 */
public record Grounds(
        String rule,
        Text because,
        @Nullable Long margin,
        @Nullable String unit,
        @Nullable LocalDate flipsOn,
        @Nullable LocalDate becomesOn,
        @Nullable LocalDate ceasesOn,
        @Nullable Parameter parameter,
        Citation citation,
        Map<String, Object> facts) {

    public Grounds {
        facts = facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** As the rule itself tells them: with the day it expects to change, under the law of the day. */
    Grounds(
            String rule,
            Text because,
            @Nullable Long margin,
            @Nullable String unit,
            @Nullable LocalDate flipsOn,
            @Nullable Parameter parameter,
            Citation citation,
            Map<String, Object> facts) {
        this(rule, because, margin, unit, flipsOn, null, null, parameter, citation, facts);
    }

    Grounds turning(Turning it) {
        return new Grounds(
                rule, because, margin, unit, it.changesOn(), it.becomesOn(), it.ceasesOn(), parameter, citation, facts);
    }

    Grounds because(Text it) {
        return new Grounds(rule, it, margin, unit, flipsOn, becomesOn, ceasesOn, parameter, citation, facts);
    }
}

package vn.kecan.personnel.unit;

import org.jspecify.annotations.Nullable;

/**
 * Which units are asked for. Conditions add up.
 *
 * @param q words of the name
 * @param exact no typo is forgiven
 * @param parent directly below this unit
 */
record UnitFilter(
        @Nullable String q,
        boolean exact,
        @Nullable UnitKind kind,
        @Nullable UnitLevel level,
        @Nullable String parent) {}

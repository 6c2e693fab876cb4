package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on. The margin is what is to spare (negative: what is short); {@code flipsOn} is the first day on
 * which the verdict changes though nobody decides anything, null when it never does.
 */
public record Grounds(
        String rule,
        Text because,
        @Nullable Long margin,
        @Nullable String unit,
        @Nullable LocalDate flipsOn,
        @Nullable Parameter parameter,
        Citation citation,
        Map<String, Object> facts) {

    public Grounds {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}

package vn.kecan.planning.coverage.planned;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers codes from 0 in the order they are first met. A number once given stays; one gives them, many may ask. */
public final class Numbers {

    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    public static Numbers none() {
        return new Numbers();
    }

    /** The number of the code; {@link Turn#NOT_NUMBERED} when it has none. */
    public int of(String code) {
        return known.getOrDefault(code, Turn.NOT_NUMBERED);
    }

    public int size() {
        return known.size();
    }

    int give(String code) {
        var number = known.get(code);
        if (number == null) {
            number = known.size();
            known.put(code, number);
        }
        return number;
    }
}

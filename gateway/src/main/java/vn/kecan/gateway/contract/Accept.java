package vn.kecan.gateway.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses among media types as RFC 9110 section 12.5.1 asks; on a tie the first offered wins. */
final class Accept {

    private record Range(String type, String subtype, double weight) {

        /** 0 does not match, then any, any subtype, exact. */
        int closeness(String offered) {
            var slash = offered.indexOf('/');
            if (type.equals("*")) {
                return 1;
            }
            if (!type.equals(offered.substring(0, slash))) {
                return 0;
            }
            return subtype.equals("*") ? 2 : subtype.equals(offered.substring(slash + 1)) ? 3 : 0;
        }
    }

    private Accept() {}

    static @Nullable String best(String header, List<String> offered) {
        var ranges = Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
                .map(Accept::range)
                .toList();
        String best = null;
        var most = 0.0;
        for (var type : offered) {
            var weight = weight(type, ranges);
            if (weight > most) {
                most = weight;
                best = type;
            }
        }
        return best;
    }

    private static double weight(String type, List<Range> ranges) {
        var closest = 0;
        var weight = 0.0;
        for (var range : ranges) {
            var closeness = range.closeness(type);
            if (closeness > closest) {
                closest = closeness;
                weight = range.weight();
            }
        }
        return weight;
    }

    private static Range range(String said) {
        var parts = said.trim().split(";");
        var slash = parts[0].indexOf('/');
        var weight = 1.0;
        for (var part : parts) {
            if (part.trim().startsWith("q=")) {
                weight = number(part.trim().substring(2));
            }
        }
        return slash < 0
                ? new Range("", "", 0)
                : new Range(
                        parts[0].substring(0, slash).trim(),
                        parts[0].substring(slash + 1).trim(),
                        weight);
    }

    private static double number(String said) {
        try {
            return Double.parseDouble(said);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}

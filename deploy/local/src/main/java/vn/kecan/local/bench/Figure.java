package vn.kecan.local.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One line of the result: median, least and greatest of the rounds, and what was compared. */
final class Figure {

    private final String id;
    private final String compared;
    private final List<Double> values = new ArrayList<>();

    Figure(String id, String compared) {
        this.id = id;
        this.compared = compared;
    }

    void add(double value) {
        values.add(value);
    }

    String id() {
        return id;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void print(PrintStream out) {
        out.println(line());
        out.flush();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s %.3f %.3f %.3f %d %s",
                id,
                median(values),
                Collections.min(values),
                Collections.max(values),
                values.size(),
                compared);
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

package vn.kecan.personnel.measure;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Amounts by the period in which they hold.
 *
 * @param rule the rule of the law document that states them
 */
public record Measure(String name, String unit, String rule, List<Value> values) {

    /** Amounts from a day on, by which clause, and when a person last checked them. */
    public record Value(
            LocalDate from, @Nullable LocalDate to, Map<String, Integer> amounts, Citation by, LocalDate checked) {

        public int amount(String of) {
            return Objects.requireNonNull(amounts.get(of), of);
        }
    }

    public record Citation(String act, String clause, String standing) {

        @Override
        public String toString() {
            return act + " " + clause;
        }
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** Reads {@code measure/<name>.json} of this service. */
    public static Measure named(String name) {
        try (var file = Measure.class.getResourceAsStream("/measure/" + name + ".json")) {
            return JSON.readValue(Objects.requireNonNull(file, name), Measure.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The measure " + name + " cannot be read", unreadable);
        }
    }

    /** What holds on the day; none before the first. */
    public Optional<Value> on(LocalDate day) {
        return values.stream()
                .filter(it ->
                        !it.from().isAfter(day) && (it.to() == null || it.to().isAfter(day)))
                .findFirst();
    }
}

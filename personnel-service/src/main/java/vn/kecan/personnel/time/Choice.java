package vn.kecan.personnel.time;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problems;

/** Reads a query parameter that is one of a few words; the framework itself would say 404. */
public final class Choice {

    /** A parameter that is true or false; the framework itself takes every other word for false. */
    public static final String TRUTH = "true|false";

    private Choice() {}

    public static <E extends Enum<E>> @Nullable E of(Class<E> words, String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    var all = Arrays.stream(words.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
                    return Problems.invalid(
                            field, text, "Phải là một trong: " + all + ".", "Must be one of: " + all + ".");
                });
    }

    public static <E extends Enum<E>> List<E> of(Class<E> words, String field, List<String> texts) {
        return texts.stream()
                .map(it -> java.util.Objects.requireNonNull(of(words, field, it)))
                .toList();
    }

    public static @Nullable Boolean truth(@Nullable String text) {
        return text == null ? null : Boolean.valueOf(text);
    }
}

package vn.kecan.personnel.imports;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows rows to be good without reading them as a body each: fields are judged one by one, so a row is good when the same
 * fields are there as in a row known to be good, its texts keep the constraints of the API's record, and each other value
 * was in a good row before. Whatever it does not know it leaves to the {@link RowCheck}, and learns from that.
 */
final class QuickCheck {

    private static final int MOST_LEARNED = 60_000;
    private static final int MOST_COLUMNS = 63;

    private final boolean able;
    private final List<@Nullable Predicate<String>> texts = new ArrayList<>();
    private final List<Set<String>> learned = new ArrayList<>();
    /** The columns whose values say something only together with others: a row that has one is read as a body. */
    private final Set<Integer> whole = new HashSet<>();

    private final Set<Long> shapes = new HashSet<>();

    QuickCheck(FileKind kind, Validator validator) {
        able = kind.columns().size() <= MOST_COLUMNS
                && validator
                        .getConstraintsForClass(kind.wire())
                        .getConstraintDescriptors()
                        .isEmpty();
        for (var column : kind.columns()) {
            texts.add(text(kind.wire(), column.name(), validator));
            learned.add(new HashSet<>());
            if (column.type() == Column.Type.DECIMAL) {
                whole.add(learned.size() - 1);
            }
        }
    }

    boolean good(@Nullable String[] values) {
        if (!able || !shapes.contains(shape(values))) {
            return false;
        }
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value != null) {
                var text = texts.get(i);
                if (text == null ? !learned.get(i).contains(value) : !text.test(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** These values were found good. */
    void learn(@Nullable String[] values) {
        shapes.add(shape(values));
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value != null
                    && texts.get(i) == null
                    && !whole.contains(i)
                    && learned.get(i).size() < MOST_LEARNED) {
                learned.get(i).add(value);
            }
        }
    }

    private static long shape(@Nullable String[] values) {
        var shape = 0L;
        for (var i = 0; i < values.length; i++) {
            shape |= values[i] == null ? 0 : 1L << i;
        }
        return shape;
    }

    /** What a field of free text must keep; null when it is none, or has a constraint not known here. */
    private static @Nullable Predicate<String> text(Class<?> wire, String field, Validator validator) {
        var dot = field.indexOf('.');
        var name = dot < 0 ? field : field.substring(0, dot);
        for (var component : wire.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return dot < 0
                        ? text(wire, component, validator)
                        : text(component.getType(), field.substring(dot + 1), validator);
            }
        }
        return null;
    }

    private static @Nullable Predicate<String> text(Class<?> wire, RecordComponent component, Validator validator) {
        if (component.getType() != String.class) {
            return null;
        }
        var constraints = validator.getConstraintsForClass(wire).getConstraintsForProperty(component.getName());
        Predicate<String> all = QuickCheck::printable;
        var bound = false;
        for (ConstraintDescriptor<?> constraint :
                constraints == null ? Set.<ConstraintDescriptor<?>>of() : constraints.getConstraintDescriptors()) {
            switch (constraint.getAnnotation()) {
                case jakarta.validation.constraints.Pattern pattern -> {
                    var regex = Pattern.compile(pattern.regexp());
                    all = all.and(it -> regex.matcher(it).matches());
                    bound = true;
                }
                case Size size -> {
                    all = all.and(it -> it.length() >= size.min() && it.length() <= size.max());
                    bound = true;
                }
                case NotBlank blank -> all = all.and(it -> !it.isBlank());
                case NotNull given -> {
                    // Said by the shape.
                }
                default -> {
                    return null;
                }
            }
        }
        return bound ? all : null;
    }

    /** Without what the reader of JSON refuses, or looks at more closely. */
    private static boolean printable(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

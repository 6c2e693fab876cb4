package vn.kecan.personnel.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The values a column can have, when there are but a few. */
final class CodeList {

    private static final int ETHNICITIES = 56;

    private CodeList() {}

    /** Empty when anything fits. */
    static List<String> of(FileKind kind, Column column) {
        if (column.name().equals("ethnicity")) {
            return IntStream.rangeClosed(1, ETHNICITIES)
                    .mapToObj(Integer::toString)
                    .toList();
        }
        var type = kind.wire();
        for (var name : column.name().split("\\.")) {
            type = component(type, name);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        }
        return type == Boolean.class || type == boolean.class ? List.of("true", "false") : List.of();
    }

    private static Class<?> component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getType();
    }
}

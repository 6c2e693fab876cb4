package vn.kecan.personnel.imports;

import java.lang.reflect.RecordComponent;
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
        if (column.type() == Column.Type.TRUTH) {
            return List.of("true", "false");
        }
        Class<?> type = kind.wire();
        for (var name : column.name().split("\\.")) {
            type = component(type, name);
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    /** What all facts have beside the fields of their kind is no code. */
    private static Class<?> component(Class<?> record, String name) {
        return !record.isRecord()
                ? record
                : Arrays.stream(record.getRecordComponents())
                        .filter(it -> it.getName().equals(name))
                        .findFirst()
                        .<Class<?>>map(RecordComponent::getType)
                        .orElse(Object.class);
    }
}

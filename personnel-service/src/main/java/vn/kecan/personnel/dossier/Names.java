package vn.kecan.personnel.dossier;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;

/** What the contract calls the operations of one kind. */
final class Names {

    private Names() {}

    /** {@code listFacts} of degrees is {@code listDegrees}. */
    static String operation(String template, FactKind kind) {
        return template.replace("Facts", camel(kind.segment()))
                .replace("Fact", kind.body().getSimpleName());
    }

    static @Nullable String words(@Nullable String template, FactKind kind) {
        return template == null
                ? null
                : template.replace("{things}", kind.segment().replace('-', ' '))
                        .replace("{thing}", kind.name().en());
    }

    private static String camel(String segment) {
        return Arrays.stream(segment.split("-"))
                .map(it -> Character.toUpperCase(it.charAt(0)) + it.substring(1))
                .collect(Collectors.joining());
    }
}

package vn.kecan.personnel.dossier;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.personnel.fact.FactKind;

/** Bodies made of the examples that the contract gives field by field. */
public final class Examples {

    static final String BY = "\"decision\":{\"number\":\"12-QĐ/TU\",\"date\":\"2024-01-05\",\"issuer\":\"Thành ủy\"}";

    /** Of these the contract's example would contradict another field, or needs another cadre or an inner object. */
    public static final Set<String> LEFT_OUT = Set.of("relativeCode", "allowances", "leftOn");

    private Examples() {}

    public static String of(FactKind kind) {
        var body = new StringBuilder("{");
        for (var field : kind.body().getRecordComponents()) {
            var example = example(kind, field.getName());
            if (example != null && !LEFT_OUT.contains(field.getName())) {
                var bare = field.getType() == Integer.class
                        || field.getType() == Boolean.class
                        || Number.class.isAssignableFrom(field.getType());
                body.append('"')
                        .append(field.getName())
                        .append("\":")
                        .append(bare ? example : '"' + example + '"')
                        .append(',');
            }
        }
        return body + (kind.dated() ? "\"from\":\"2024-01-10\"," : "") + BY + "}";
    }

    private static String example(FactKind kind, String field) {
        try {
            var examples = kind.body()
                    .getDeclaredField(field)
                    .getAnnotation(Schema.class)
                    .examples();
            return examples.length == 0 ? null : examples[0];
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }
}

package vn.kecan.personnel.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import vn.kecan.personnel.fact.FactKind;

/** A kind of the cadre file as the feed publishes it: the fields its record has, and of a restricted kind none. */
final class FileKind {

    private static final String DECISION = """
            case when not v.declared then json_build_object(
                'number', v.decision_number, 'date', v.decision_date, 'issuer', v.decision_issuer) end""";

    private FileKind() {}

    static Kind of(FactKind it) {
        var rows = "(select * from dossier_version where kind = '" + it.thing() + "')";
        if (it.group() != null) {
            return Kind.restricted(it.thing(), rows);
        }
        var kind =
                Kind.of(it.thing(), rows, "id").must("id", "v.id", Shape.UUID).must("cadre", "v.cadre", Shape.CODE);
        for (var component : it.body().getRecordComponents()) {
            var sql = "v.body -> '" + component.getName() + "'";
            var shape = Shape.of(component.getType());
            kind = needed(component)
                    ? kind.must(component.getName(), sql, shape)
                    : kind.may(component.getName(), sql, shape);
        }
        return kind.must("declared", "v.declared", Shape.FLAG).may("decision", DECISION, Shape.DECISION);
    }

    private static boolean needed(RecordComponent it) {
        var accessor = it.getAccessor();
        return accessor.isAnnotationPresent(NotNull.class) || accessor.isAnnotationPresent(NotBlank.class);
    }
}

package vn.kecan.personnel.imports;

import static vn.kecan.personnel.imports.Column.needed;
import static vn.kecan.personnel.imports.Column.optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;

/** A file of one kind of facts of the cadre file: its columns are the fields that the API has. */
final class FactFile {

    private FactFile() {}

    static FileKind of(FactKind kind) {
        var columns = new ArrayList<Column>();
        columns.add(optional("id", "id", Column.Type.ID));
        columns.add(needed("cadre", "cadre", Column.Type.TEXT));
        for (var field : kind.body().getRecordComponents()) {
            columns.add(column(kind, field));
        }
        columns.add(optional("decision.number", "decision_number", Column.Type.TEXT));
        columns.add(optional("decision.date", "decision_date", Column.Type.DATE));
        columns.add(optional("decision.issuer", "decision_issuer", Column.Type.TEXT));
        columns.add(optional("declared", "declared", Column.Type.TRUTH));
        columns.add(
                kind.dated()
                        ? needed("from", "valid_from", Column.Type.DATE)
                        : optional("from", "valid_from", Column.Type.DATE));
        columns.add(optional("to", "valid_to", Column.Type.DATE));
        return new FileKind(
                kind.segment(),
                kind.thing(),
                kind.body(),
                List.of("cadre", "valid_from", "id"),
                List.copyOf(columns),
                List.of(),
                List.of(CommonChecks.once("id", "id"), PostingFile.cadreKnown(), CommonChecks.bearable()),
                List.of(),
                kind);
    }

    private static Column column(FactKind kind, RecordComponent field) {
        var must = said(kind, field.getName(), NotNull.class) != null
                || said(kind, field.getName(), NotBlank.class) != null;
        var type = type(field.getType());
        return must ? needed(field.getName(), field.getName(), type) : optional(field.getName(), field.getName(), type);
    }

    private static Column.Type type(Class<?> field) {
        if (field == Integer.class) {
            return Column.Type.NUMBER;
        }
        if (field == Boolean.class) {
            return Column.Type.TRUTH;
        }
        if (field == LocalDate.class) {
            return Column.Type.DATE;
        }
        if (field == BigDecimal.class) {
            return Column.Type.DECIMAL;
        }
        if (field == List.class) {
            return Column.Type.LIST;
        }
        if (field == String.class || field.isEnum()) {
            return Column.Type.TEXT;
        }
        throw new IllegalStateException("A file cannot hold a field of " + field + ": give it a type of column.");
    }

    /** The words of the contract for a field: Vietnamese, a colon, English. */
    static String described(FactKind kind, String field) {
        var schema = said(kind, field, Schema.class);
        return schema == null ? "" : schema.description();
    }

    private static <A extends Annotation> @Nullable A said(FactKind kind, String field, Class<A> what) {
        try {
            return kind.body().getDeclaredField(field).getAnnotation(what);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

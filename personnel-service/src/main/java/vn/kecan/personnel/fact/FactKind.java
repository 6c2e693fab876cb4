package vn.kecan.personnel.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.platform.problem.Text;

/**
 * One kind of fact in the cadre file.
 *
 * @param thing one of it, as events and ledger entries call it
 * @param segment all of them, as the path calls it
 * @param body the record of its own fields; its simple name is the name of its schema
 * @param name one of it, in words
 * @param group the group of restricted fields it belongs to; null: none
 * @param oneAtATime whether a cadre has at most one of it on any day
 * @param dated whether it must say its first day; else it may hold from the birth on
 * @param tellers fields that, with the cadre and the first day, tell one from another in a file that names no id
 */
public record FactKind(
        String thing,
        String segment,
        Class<? extends Fact> body,
        Text name,
        @Nullable FieldGroup group,
        boolean oneAtATime,
        boolean dated,
        List<String> tellers) {

    /** A cadre may have many of it on one day. */
    public static FactKind many(String thing, String segment, Class<? extends Fact> body, String vi, String en) {
        return new FactKind(thing, segment, body, new Text(vi, en), null, false, false, List.of());
    }

    /** A cadre has one of it on any day; the next one begins when it ends. */
    public static FactKind one(String thing, String segment, Class<? extends Fact> body, String vi, String en) {
        return new FactKind(thing, segment, body, new Text(vi, en), null, true, false, List.of());
    }

    public FactKind restricted(FieldGroup to) {
        return new FactKind(thing, segment, body, name, to, oneAtATime, dated, tellers);
    }

    public FactKind withItsFirstDay() {
        return new FactKind(thing, segment, body, name, group, oneAtATime, true, tellers);
    }

    public FactKind toldApartBy(String... fields) {
        return new FactKind(thing, segment, body, name, group, oneAtATime, dated, List.of(fields));
    }
}

package vn.kecan.personnel.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kecan.personnel.codelist.Words;
import vn.kecan.personnel.dossier.CadreFile;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.OnFile.Entry;
import vn.kecan.personnel.time.Times;

/**
 * The file of one cadre as it stood, read kind by kind.
 *
 * @param read what was read already: a kind that is restricted goes on record once
 */
record File2c(CadreFile file, Words words, String cadre, Times at, Map<Class<?>, List<?>> read) {

    File2c(CadreFile file, Words words, String cadre, Times at) {
        this(file, words, cadre, at, new HashMap<>());
    }

    /** Instead of what the reader may not have. */
    static final String WITHHELD = "(không cung cấp: cần vai trò của nhóm thông tin và mục đích)";

    /** In force on the day. */
    <F extends Fact> List<Entry<F>> now(Class<F> kind) {
        return all(kind).stream()
                .filter(it -> !it.from().isAfter(at.asOf())
                        && (it.to() == null || it.to().isAfter(at.asOf())))
                .toList();
    }

    /** Begun by the day. */
    @SuppressWarnings("unchecked")
    <F extends Fact> List<Entry<F>> all(Class<F> kind) {
        var all = (List<Entry<F>>) read.computeIfAbsent(kind, it -> file.of(cadre, kind, at));
        return all.stream().filter(it -> !it.from().isAfter(at.asOf())).toList();
    }

    <F extends Fact> Optional<F> one(Class<F> kind) {
        return now(kind).stream().map(Entry::fact).reduce((earlier, later) -> later);
    }

    /** One value of the fact in force, or that it is withheld, or that there is none. */
    <F extends Fact> String value(Class<F> kind, Function<F, String> of) {
        return file.opens(kind, cadre) ? one(kind).map(of).orElse(Ink.NONE) : WITHHELD;
    }

    <F extends Fact> String values(Class<F> kind, Function<Entry<F>, String> of) {
        if (!file.opens(kind, cadre)) {
            return WITHHELD;
        }
        var all = now(kind).stream().map(of).collect(Collectors.joining("; "));
        return all.isEmpty() ? Ink.NONE : all;
    }

    /** Rows of a table; one row that says so when they are withheld. */
    <F extends Fact> List<List<String>> rows(Class<F> kind, int columns, Function<Entry<F>, List<String>> of) {
        if (!file.opens(kind, cadre)) {
            var row = new java.util.ArrayList<>(java.util.Collections.nCopies(columns, ""));
            row.set(0, WITHHELD);
            return List.of(row);
        }
        return all(kind).stream().map(of).toList();
    }

    String word(String list, Object code) {
        return code == null ? Ink.NONE : words.vi(list, code.toString(), at.asOf());
    }
}

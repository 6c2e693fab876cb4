package vn.kecan.planning.law.term;

import java.util.List;
import java.util.Optional;
import vn.kecan.planning.law.Rulebook;

/** The terms a rulebook knows. */
public final class Terms {

    private static final String PREFIX = "term.";
    private static final String SUFFIX = ".party";

    private Terms() {}

    public static List<Term> in(Rulebook rulebook) {
        return rulebook.values().stream()
                .map(it -> it.name())
                .filter(it -> it.startsWith(PREFIX) && it.endsWith(SUFFIX))
                .map(it -> new Term(it.substring(PREFIX.length(), it.length() - SUFFIX.length())))
                .toList();
    }

    public static Optional<Term> named(String code, Rulebook rulebook) {
        return in(rulebook).stream().filter(it -> it.code().equals(code)).findFirst();
    }
}

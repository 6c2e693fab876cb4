package vn.kecan.personnel.name;

import java.util.List;
import java.util.stream.Stream;
import vn.kecan.personnel.time.Select;

/**
 * The words of a name that is looked for, folded: lower case, no diacritics. Without any word nothing is found.
 *
 * @param total how many names there are to look among, in versions
 */
public record Words(List<Word> all, long total) {

    private static final String NOTHING = "";

    /**
     * One word asked.
     *
     * @param begun the words that begin with it
     * @param begunRows in how many versions those occur
     * @param typos other words it may be, with one typo forgiven
     * @param typoRows in how many versions those occur
     */
    record Word(String text, List<String> begun, long begunRows, List<String> typos, long typoRows) {

        /** More words than this are told to the index by their beginning, which costs it more than the words. */
        private static final int MOST = 50;

        private String query(boolean forgiving) {
            var beginnings = begun.isEmpty() || begun.size() > MOST
                    ? Stream.of(quoted(text) + ":*")
                    : begun.stream().map(Word::quoted);
            var mistyped = forgiving ? typos.stream().map(Word::quoted) : Stream.<String>empty();
            return String.join(" | ", Stream.concat(beginnings, mistyped).toList());
        }

        private long rows(boolean forgiving) {
            return begunRows + (forgiving ? typoRows : 0);
        }

        private static String quoted(String lexeme) {
            return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
        }
    }

    /** A {@code tsquery}: every word occurs, in any order, each maybe only begun. */
    public String asWritten() {
        return all.isEmpty()
                ? NOTHING
                : String.join(
                        " & ",
                        all.stream().map(it -> "(" + it.query(false) + ")").toList());
    }

    /** A condition on the column {@code words}, one part a word: together in one the index takes five times as long. */
    public String condition(Select<?> select, String column, boolean forgiving) {
        if (all.isEmpty()) {
            return "false";
        }
        var parts = new java.util.ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            select.with("word" + i, all.get(i).query(forgiving));
            parts.add(column + " @@ cast(:word" + i + " as tsquery)");
        }
        return String.join(" and ", parts);
    }

    /** Whether any word could be another one mistyped. */
    public boolean mistypable() {
        return all.stream().anyMatch(it -> !it.typos().isEmpty());
    }

    /** About how many versions match: as if words came together by chance. */
    public double about(boolean forgiving) {
        return all.stream()
                .mapToDouble(it -> (double) it.rows(forgiving) / Math.max(1, total))
                .reduce(all.isEmpty() ? 0 : total, (one, other) -> one * other);
    }

    /** In how many versions the rarest word occurs. */
    public long rarest(boolean forgiving) {
        return all.stream().mapToLong(it -> it.rows(forgiving)).min().orElse(0);
    }
}

package vn.kecan.personnel.search;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.name.Words;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.problem.Problems;

/** In which order cadres are listed; those of one key by code. */
enum CadreOrder {
    CODE("code", "v.code", 1),
    /** As in Vietnamese lists: by the given name, then by the names before it. */
    NAME("name", "v.name_order", 250),
    BIRTH_DATE("birthDate", "v.birth_date collate \"C\"", 1);

    /** An order and its direction. */
    record Sort(CadreOrder by, boolean descending) {

        static Sort of(@Nullable String text) {
            var descending = text != null && text.startsWith("-");
            var name = text == null ? CODE.word : text.substring(descending ? 1 : 0);
            return Arrays.stream(values())
                    .filter(it -> it.word.equals(name))
                    .findFirst()
                    .map(it -> new Sort(it, descending))
                    .orElseThrow(() -> Problems.invalid(
                            "sort",
                            text,
                            "Phải là một trong: " + words() + "; thêm - để đảo chiều.",
                            "Must be one of: " + words() + "; with - before it to turn it round."));
        }

        /** The rows after this one; its key is read from the snapshot itself, so no cursor carries a fact. */
        void narrow(Select<?> select, String after, Times at) {
            if (after.isEmpty()) {
                return;
            }
            var beyond = descending ? " < " : " > ";
            select.and(
                    by == CODE
                            ? "v.code" + beyond + ":after"
                            : "(" + by.key + ", v.code)" + beyond + "((select " + by.key
                                    + " from cadre_version v where v.code = :after and v.known_from <= :knownAt and (v.known_to is null or v.known_to > :knownAt) and v.valid_from <= :asOf and (v.valid_to is null or v.valid_to > :asOf)), :after)",
                    "after",
                    after);
        }

        String sql() {
            var way = descending ? " desc" : "";
            return by == CODE ? "v.code" + way : by.key + way + ", v.code" + way;
        }

        @Override
        public String toString() {
            return (descending ? "-" : "") + by.word;
        }

        private static String words() {
            return Arrays.stream(values()).map(it -> it.word).collect(Collectors.joining(", "));
        }
    }

    private final String word;
    private final String key;
    private final int clustered;

    /**
     * @param clustered how many times farther one walks for the next match than if matches lay evenly: those of one given
     *     name lie together
     */
    CadreOrder(String word, String key, int clustered) {
        this.word = word;
        this.key = key;
        this.clustered = clustered;
    }

    /**
     * Whether it is quicker to fetch all matches by the index of words and sort them than to walk along the order until a
     * page is full. In microseconds of work as measured on 480,000 cadres (docs/adr/0016); only the
     * proportions count.
     */
    boolean quickerByIndex(Words words, boolean forgiving, int page) {
        var matches = words.about(forgiving);
        var fetch = 0.1 * words.rarest(forgiving) * words.all().size() + 10 * matches;
        var walk = 1.5 * words.total() * Math.min(1, (double) clustered * page / Math.max(matches, 1e-9));
        return fetch < walk;
    }
}

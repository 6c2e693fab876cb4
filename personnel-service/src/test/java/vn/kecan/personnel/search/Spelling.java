package vn.kecan.personnel.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Names as people read them: folding, typos and order, told naively. */
final class Spelling {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** None, huyền, hỏi, ngã, sắc, nặng. */
    private static final List<String> TONES = List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");

    static final Comparator<String> BY_NAME = Comparator.<String, String>comparing(Spelling::given, Spelling::compare)
            .thenComparing(Spelling::before, Spelling::compare);

    private Spelling() {}

    static List<String> words(String text) {
        return Arrays.stream(fold(text).split("\\s+"))
                .filter(it -> !it.isBlank())
                .toList();
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase();
    }

    static boolean matches(String name, String asked, boolean forgiving) {
        var words = words(name);
        var all = words(asked);
        return !all.isEmpty()
                && all.stream()
                        .allMatch(it -> words.stream()
                                .anyMatch(word -> word.startsWith(it)
                                        || forgiving && it.length() >= 4 && distance(it, word) <= 1));
    }

    /** Letters missing, too many, wrong, or swapped with the neighbour. */
    static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                var wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + wrong);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static String given(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String before(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
    }

    /** Letters first; tones, word by word, where the letters are the same. */
    private static int compare(String one, String other) {
        var letters = compareLists(letters(one), letters(other));
        return letters != 0 ? letters : compareLists(tones(one), tones(other));
    }

    private static int compareLists(List<Integer> one, List<Integer> other) {
        return Arrays.compare(
                one.stream().mapToInt(it -> it).toArray(),
                other.stream().mapToInt(it -> it).toArray());
    }

    private static List<Integer> letters(String text) {
        var flat = Normalizer.normalize(
                Normalizer.normalize(text.toLowerCase(), Normalizer.Form.NFD)
                        .replaceAll("[\u0300\u0309\u0303\u0301\u0323]", ""),
                Normalizer.Form.NFC);
        return flat.chars().mapToObj(ALPHABET::indexOf).toList();
    }

    private static List<Integer> tones(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFD))
                .map(word -> TONES.stream()
                        .skip(1)
                        .filter(word::contains)
                        .mapToInt(TONES::indexOf)
                        .findFirst()
                        .orElse(0))
                .toList();
    }
}

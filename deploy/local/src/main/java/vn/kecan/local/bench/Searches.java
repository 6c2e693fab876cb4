package vn.kecan.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/** Names as people type them: without diacritics, words in any order, mostly all of the name, sometimes a part of it. */
final class Searches {

    private final List<String> names;

    Searches(Path cadres) throws IOException {
        try (var lines = Files.lines(cadres)) {
            names = lines.skip(1).map(it -> it.split(",", 3)[1]).toList();
        }
    }

    /** Seven of ten ask for a whole name, two for its first and last word, one for the last word and a beginning. */
    List<String> draw(SplittableRandom random) {
        var words = folded(names.get(random.nextInt(names.size())));
        var kind = random.nextInt(10);
        if (kind >= 7) {
            words = new ArrayList<>(List.of(words.getFirst(), words.getLast()));
        }
        if (kind == 9) {
            words.set(0, words.getFirst().substring(0, 1));
        }
        Collections.shuffle(words, new Random(random.nextLong()));
        return words;
    }

    static List<String> folded(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT);
        return new ArrayList<>(Arrays.asList(plain.split(" ")));
    }
}

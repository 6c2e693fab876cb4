package vn.kecan.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.kecan.local.CannotStart;

/**
 * What was asked for on the command line.
 *
 * @param figures those to measure; {@code faults} stands alone
 * @param rounds 0: as many as are usual
 * @param seconds that one load lasts
 */
record BenchOptions(
        Set<String> figures,
        int rounds,
        int cadres,
        int postings,
        int seconds,
        int clients,
        long seed,
        boolean stay,
        boolean help) {

    static final String FAULTS = "faults";

    static final List<String> ALL = List.of("G5", "G6", "G7", "G8", "G9", "G10", "ELIG", "LAG", "RESTART");

    static BenchOptions parse(String[] words) {
        var figures = new LinkedHashSet<String>();
        var rounds = 0;
        var cadres = 480_000;
        var postings = 770_000;
        var seconds = 10;
        var clients = 16;
        var seed = 1656_2025L;
        var stay = false;
        var help = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--help", "-h" -> help = true;
                case "--stay" -> stay = true;
                case "--rounds" -> rounds = number(words, i++, 1, 1_000);
                case "--cadres" -> cadres = number(words, i++, 500, 480_000);
                case "--postings" -> postings = number(words, i++, 0, 2_000_000);
                case "--seconds" -> seconds = number(words, i++, 1, 600);
                case "--clients" -> clients = number(words, i++, 1, 256);
                case "--seed" -> seed = number(words, i++, 0, Integer.MAX_VALUE);
                default -> figures.add(figure(words[i]));
            }
        }
        if (figures.contains(FAULTS) && figures.size() > 1) {
            throw new CannotStart("faults must be run by itself, not together with figures.");
        }
        return new BenchOptions(
                figures.isEmpty() ? new LinkedHashSet<>(ALL) : figures,
                rounds,
                cadres,
                postings,
                seconds,
                clients,
                seed,
                stay,
                help);
    }

    boolean anyOf(String... some) {
        return List.of(some).stream().anyMatch(figures::contains);
    }

    int roundsOr(int usual) {
        return rounds == 0 ? usual : rounds;
    }

    private static String figure(String word) {
        if (!word.equals(FAULTS) && !ALL.contains(word)) {
            throw new CannotStart("What is asked for (" + word + ") must be one of " + ALL + ", " + FAULTS
                    + " or an option.\n" + helpText());
        }
        return word;
    }

    private static int number(String[] words, int i, int least, int most) {
        try {
            var number = Integer.parseInt(i + 1 < words.length ? words[i + 1].strip() : "");
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with a number out of range.
        }
        throw new CannotStart("%s must be followed by a whole number from %d to %d.".formatted(words[i], least, most));
    }

    /** The same text deploy/bench shows before anything is built. */
    static String helpText() {
        try (var text = Objects.requireNonNull(BenchOptions.class.getResourceAsStream("options.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

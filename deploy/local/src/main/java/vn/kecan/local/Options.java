package vn.kecan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What was asked for on the command line and in the environment; the command line wins. */
record Options(Ports ports, int cadres, boolean once, boolean fresh, boolean sample, boolean help) {

    static final int MOST_CADRES = 480_000;

    static Options parse(String[] words, Map<String, String> environment) {
        var ports = new HashMap<>(Ports.USUAL);
        ports.replaceAll((name, usual) -> {
            var variable = Ports.environmentName(name);
            var value = environment.get(variable);
            return value == null || value.isBlank() ? usual : port(variable, value);
        });
        var cadres = 20_000;
        var once = false;
        var fresh = false;
        var sample = true;
        var help = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--once" -> once = true;
                case "--fresh" -> fresh = true;
                case "--no-sample" -> sample = false;
                case "--help", "-h" -> help = true;
                case "--cadres" -> cadres = number("--cadres", next(words, i++), 500, MOST_CADRES);
                default -> {
                    var name = words[i].replaceFirst("^--(.*)-port$", "$1");
                    if (!ports.containsKey(name) || name.equals(words[i])) {
                        throw new CannotStart(
                                "The option (" + words[i] + ") must be one of those below.\n" + helpText());
                    }
                    ports.put(name, port(words[i], next(words, i++)));
                }
            }
        }
        return new Options(Ports.of(ports), cadres, once, fresh, sample, help);
    }

    private static String next(String[] words, int i) {
        if (i + 1 >= words.length) {
            throw new CannotStart("The option " + words[i] + " must be followed by a number.");
        }
        return words[i + 1];
    }

    private static int port(String name, String value) {
        return number(name, value, 1, 65_535);
    }

    private static int number(String name, String value, int least, int most) {
        try {
            var number = Integer.parseInt(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with a number out of range.
        }
        throw new CannotStart("%s (%s) must be a whole number from %d to %d.".formatted(name, value, least, most));
    }

    /** The same text deploy/run shows before anything is built. */
    static String helpText() {
        try (var text = Objects.requireNonNull(Options.class.getResourceAsStream("options.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

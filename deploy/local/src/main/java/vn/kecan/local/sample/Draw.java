package vn.kecan.local.sample;

import java.util.SplittableRandom;

/** Chance that is the same every time: each cadre has his own stream, whatever the size of the sample. */
final class Draw {

    private static final long SEED = 1656_2025L;

    private final SplittableRandom random;

    private Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    static Draw forCadre(int number) {
        return new Draw(SEED * 1_000_003 + number);
    }

    static Draw forUnit(String code) {
        return new Draw(SEED * 31 + code.hashCode());
    }

    SplittableRandom random() {
        return random;
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Values and their weights in turn: "A", 70, "B", 30. */
    String oneOf(Object... weighted) {
        var total = 0;
        for (int i = 1; i < weighted.length; i += 2) {
            total += (int) weighted[i];
        }
        var left = random.nextInt(total);
        for (int i = 0; i < weighted.length; i += 2) {
            left -= (int) weighted[i + 1];
            if (left < 0) {
                return (String) weighted[i];
            }
        }
        throw new IllegalStateException("The weights must sum to more than nothing.");
    }
}

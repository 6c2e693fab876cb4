package vn.kecan.planning.lawful;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Sex;

/** People by chance, the same ones for the same seed. */
public final class Chance {

    private final Random random;

    public Chance(long seed) {
        random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    public <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** People between 30 and 62 years of age at the end of 2025, everything on record. */
    public List<Cadre> people(int many) {
        return IntStream.range(0, many).mapToObj(this::somebody).toList();
    }

    private Cadre somebody(int i) {
        return Someone.called("C" + i)
                .born("%d-%02d".formatted(1963 + random.nextInt(33), 1 + random.nextInt(12)))
                .sex(oneIn(4) ? Sex.F : Sex.M)
                .ethnicity(oneIn(6) ? 5 : 1)
                .science(oneIn(6))
                .education(of(List.of(Education.values())))
                .theory(of(List.of(PoliticalTheory.values())))
                .from(oneIn(3) ? "00004" : "00001")
                .cadre();
    }
}

package vn.kecan.personnel.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

/**
 * Cadres, postings and facts of the cadre file under random corrections. {@code -Dkecan.replay.changes=10000} runs long,
 * {@code -Dkecan.replay.seed} repeats a run.
 */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class ReplayIT {

    private static final int CHANGES = Integer.getInteger("kecan.replay.changes", 300);
    private static final long SEED = Long.getLong("kecan.replay.seed", 20261125L);
    private static final int ASKED_OFTEN = 20;
    private static final int KEPT = 40;

    @Test
    void what_was_answered_once_is_answered_so_for_ever() {
        var root = "RP-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var officer = Api.city(root);
        var random = new Random(SEED);
        var memory = new Memory();
        var changes = new RandomChanges(officer, root, random, memory);
        var questions = new Questions(officer, changes, random, memory);
        changes.begin();
        while (changes.done() < CHANGES) {
            changes.one();
            if (changes.done() % ASKED_OFTEN == 0) {
                questions.askAtRandom();
                questions.keepSome(KEPT);
            }
        }
        questions.askTheKeptAgain();
        assertThat(changes.refused()).as("seed " + SEED).isLessThan(CHANGES / 2);
        assertThat(changes.byKind())
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy((kind, count) -> assertThat(count).isPositive());
        System.out.printf(
                "replay: seed %d, %d changes %s, %d refused, %d random questions, %d kept and asked again%n",
                SEED, changes.done(), changes.byKind(), changes.refused(), questions.asked(), questions.kept());
    }
}

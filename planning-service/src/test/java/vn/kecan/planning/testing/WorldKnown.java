package vn.kecan.planning.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.KnownFacts;

/** Gives the services under test the world a test has set up. */
@Singleton
@Alternative
@Priority(1)
public class WorldKnown implements KnownFacts {

    private static final AtomicLong POSITION = new AtomicLong();
    private static volatile Facts facts = WorldFacts.of(new World(), 0);

    public static void become(World world) {
        facts = WorldFacts.of(world, POSITION.incrementAndGet());
    }

    @Override
    public Facts now() {
        return facts;
    }

    @Override
    public Facts at(Instant knownAt) {
        return facts;
    }

    @Override
    public Instant knownAt() {
        return Instant.parse("2026-01-01T00:00:00Z");
    }
}

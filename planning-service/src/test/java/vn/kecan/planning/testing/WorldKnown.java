package vn.kecan.planning.testing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.planning.law.Rulebook;

/** Gives the services under test the world a test has set up. */
@Singleton
@jakarta.enterprise.inject.Alternative
@jakarta.annotation.Priority(1)
public class WorldKnown implements KnownFacts {

    private final AtomicLong position = new AtomicLong();
    private volatile Facts facts = WorldFacts.of(new World(), 0);

    public void become(World world) {
        facts = WorldFacts.of(world, position.incrementAndGet());
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

    @Produces
    @Singleton
    Rulebook rulebook() {
        return Rulebook.bundled();
    }
}

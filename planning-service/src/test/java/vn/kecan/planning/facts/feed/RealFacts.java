package vn.kecan.planning.facts.feed;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/**
 * The service with facts from a feed, and not from the world other tests set up in memory. Nobody tells notices unasked: the
 * tellers' place would then say that newer facts were told than those tests know.
 */
public final class RealFacts implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.arc.exclude-types", "vn.kecan.planning.testing.WorldKnown", "kecan.notice.telling", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestPostgres.class, Map.of("database", "planning")),
                new TestResourceEntry(TestTokens.class),
                new TestResourceEntry(OriginPort.class));
    }
}

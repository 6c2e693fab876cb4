package vn.kecan.personnel.seal;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A key ring of one pair of keys in a file that a test may replace, as an operator would. */
public final class TestKeyRing implements QuarkusTestResourceLifecycleManager {

    private static final Path FILE = Path.of("target", "test-seal.keys").toAbsolutePath();

    private static final String MADE = "kecan.test.seal-keys";

    @Override
    public Map<String, String> start() {
        // A second application of this JVM meets the database of the first, and needs its keys.
        synchronized (System.class) {
            if (System.getProperty(MADE) == null) {
                make();
                System.setProperty(MADE, "true");
            }
        }
        return Map.of("kecan.seal.keys", FILE.toString());
    }

    private static void make() {
        try {
            put(List.of(RingFile.line("test-1")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        // The next start writes a new one.
    }

    public static List<String> lines() throws IOException {
        return Files.readAllLines(FILE);
    }

    public static void put(List<String> lines) throws IOException {
        RingFile.put(FILE, lines);
    }
}

package vn.kecan.personnel.seal;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The keys, from a file outside the database. A new file in its place is read at once; one that cannot be read as a ring
 * leaves the old one in use.
 */
@ApplicationScoped
class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);

    private record Read(@Nullable FileTime changed, long size, Ring ring) {}

    private final Optional<String> setting;
    private volatile @Nullable Read read;

    KeyRing(@ConfigProperty(name = "kecan.seal.keys") Optional<String> setting) {
        this.setting = setting.filter(it -> !it.isBlank());
    }

    Ring current() {
        var known = read;
        if (known != null && (known.changed() == null || unchanged(known))) {
            return known.ring();
        }
        return reread(known);
    }

    private synchronized Ring reread(@Nullable Read known) {
        try {
            var now = load();
            if (known != null && !known.ring().ids().equals(now.ring().ids())) {
                LOG.infof(
                        "The key ring has changed: sealing with key %s",
                        now.ring().first().id());
            }
            read = now;
            return now.ring();
        } catch (IOException | IllegalArgumentException unusable) {
            if (known == null) {
                throw new IllegalStateException("The key ring " + file() + " cannot be used: " + unusable.getMessage()
                        + " Maybe kecan.seal.keys (KECAN_SEAL_KEYS) names another file.");
            }
            LOG.errorf("The changed key ring %s cannot be used, the old one stays: %s", file(), unusable.getMessage());
            read = new Read(changed(), size(), known.ring());
            return known.ring();
        }
    }

    private Read load() throws IOException {
        if (DevelopmentKeys.NAME.equals(setting.orElse(null))) {
            DevelopmentKeys.refuseIn(LaunchMode.current());
            return new Read(null, 0, DevelopmentKeys.ring());
        }
        var before = changed();
        var ring = Ring.parse(Files.readAllLines(file()));
        if (DevelopmentKeys.areIn(ring)) {
            DevelopmentKeys.refuseIn(LaunchMode.current());
        }
        return new Read(before, size(), ring);
    }

    private boolean unchanged(Read known) {
        return java.util.Objects.equals(known.changed(), changed()) && known.size() == size();
    }

    private FileTime changed() {
        try {
            return Files.getLastModifiedTime(file());
        } catch (IOException missing) {
            return FileTime.fromMillis(0);
        }
    }

    private long size() {
        try {
            return Files.size(file());
        } catch (IOException missing) {
            return 0;
        }
    }

    private Path file() {
        return Path.of(setting.orElseThrow(() -> new IllegalStateException(
                "No key ring is named: personal numbers and the like are kept only sealed. Maybe set kecan.seal.keys"
                        + " (KECAN_SEAL_KEYS) to the file of keys.")));
    }
}

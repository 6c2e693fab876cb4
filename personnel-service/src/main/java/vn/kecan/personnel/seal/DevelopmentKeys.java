package vn.kecan.personnel.seal;

import io.quarkus.runtime.LaunchMode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The ring everybody has who has the sources. It seals nothing: fit for development and tests only. */
final class DevelopmentKeys {

    /** As kecan.seal.keys names it. */
    static final String NAME = "development";

    private DevelopmentKeys() {}

    static Ring ring() {
        try (var lines = new BufferedReader(new InputStreamReader(
                java.util.Objects.requireNonNull(
                        DevelopmentKeys.class.getResourceAsStream("development.keys"), "development.keys"),
                StandardCharsets.UTF_8))) {
            return Ring.parse(lines.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** By their bytes: another name makes them no secret. */
    static boolean areIn(Ring ring) {
        return ring.generations().stream()
                .anyMatch(it -> ring().generations().stream()
                        .anyMatch(known -> Arrays.equals(
                                        known.seal().getEncoded(), it.seal().getEncoded())
                                || Arrays.equals(
                                        known.blind().getEncoded(), it.blind().getEncoded())));
    }

    static void refuseIn(LaunchMode mode) {
        if (mode == LaunchMode.NORMAL) {
            throw new IllegalArgumentException(
                    "The development keys are public and must not be used outside development.");
        }
    }
}

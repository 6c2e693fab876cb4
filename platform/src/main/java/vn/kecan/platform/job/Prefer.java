package vn.kecan.platform.job;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait for a job before answering that it is still at work (RFC 7240).
 *
 * @param applied what to repeat in Preference-Applied; null when nothing was preferred
 */
record Prefer(Duration waiting, @Nullable String applied) {

    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final int LONGEST = 60;

    /** {@code respond-async} does not wait; {@code wait=N} waits N seconds, at most 60; anything else is ignored. */
    static Prefer read(@Nullable String header) {
        if (header != null) {
            for (var part : header.toLowerCase(Locale.ROOT).split("[,;]")) {
                var said = part.strip().replace("\"", "");
                if (said.equals("respond-async")) {
                    return new Prefer(Duration.ZERO, said);
                }
                if (said.matches("wait\\s*=\\s*\\d{1,6}")) {
                    var seconds = Math.min(LONGEST, Integer.parseInt(said.replaceAll("\\D", "")));
                    return new Prefer(Duration.ofSeconds(seconds), "wait=" + seconds);
                }
            }
        }
        return new Prefer(USUAL, null);
    }
}

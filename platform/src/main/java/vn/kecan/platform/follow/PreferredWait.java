package vn.kecan.platform.follow;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wait a client prefers (RFC 7240 section 4.3). A preference that cannot be read is no preference. */
public final class PreferredWait {

    private static final int MOST = 50;
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,6})\"?\\s*(?=$|[,;])", Pattern.CASE_INSENSITIVE);

    private PreferredWait() {}

    /** Seconds, at most 50; null when none is preferred. */
    public static @Nullable Integer seconds(@Nullable String prefer) {
        var found = WAIT.matcher(prefer == null ? "" : prefer);
        return found.find() ? Math.min(MOST, Integer.parseInt(found.group(1))) : null;
    }
}

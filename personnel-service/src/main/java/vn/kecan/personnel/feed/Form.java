package vn.kecan.personnel.feed;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The forms the feed comes in; of several that are equally welcome the first. */
enum Form {
    PAGE(MediaType.APPLICATION_JSON),
    BATCH(ChangeResource.BATCH),
    STREAM(MediaType.SERVER_SENT_EVENTS);

    private final MediaType type;

    Form(String type) {
        this.type = MediaType.valueOf(type);
    }

    static Form wanted(List<MediaType> accepted) {
        var best = PAGE;
        for (var form : values()) {
            if (form.welcome(accepted) > best.welcome(accepted)) {
                best = form;
            }
        }
        return best;
    }

    /** By quality first, then named forms before ranges. */
    private double welcome(List<MediaType> accepted) {
        return accepted.stream()
                .filter(it -> it.isCompatible(type))
                .mapToDouble(it -> quality(it) + (it.isWildcardType() || it.isWildcardSubtype() ? 0 : 0.0001))
                .max()
                .orElse(0);
    }

    private static double quality(MediaType accepted) {
        try {
            return Double.parseDouble(accepted.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException senseless) {
            return 0;
        }
    }
}

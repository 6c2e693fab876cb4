package vn.kecan.personnel.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the feed. */
@Schema(name = "ChangePage")
record ChangePage(
        List<ChangeEvent> items,

        @Schema(description = "where to go on, now or later; always present")
        String next,

        @Schema(
                description =
                        "position of the last change within reach: less that of the last event read, it is how far the reader is behind",
                examples = "107062")
        long last) {}

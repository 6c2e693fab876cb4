package vn.kecan.personnel.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the feed. */
@Schema(name = "ChangePage")
record ChangePage(
        List<ChangeEvent> items,

        @Schema(description = "where to go on, now or later; always present")
        String next) {}

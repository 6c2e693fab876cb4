package vn.kecan.planning.facts.feed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was left when the replica began anew. */
@Schema(name = "Refill", description = "The stream that was left; the feed is read from its beginning from here on")
record RefillView(
        @Schema(description = "stream the replica was filled from until now")
        String formerStream,

        @Schema(description = "position up to which it was read", examples = "107062")
        long formerPosition) {}

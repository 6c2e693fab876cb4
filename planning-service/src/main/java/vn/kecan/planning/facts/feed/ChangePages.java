package vn.kecan.planning.facts.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a page of CloudEvents. What it does not know it keeps in the body; what it needs must be there. */
final class ChangePages {

    private final JsonMapper json = new JsonMapper();

    ChangePage read(byte[] bytes) {
        try {
            var page = json.readTree(bytes);
            var changes = new ArrayList<Change>();
            for (var event : page.path("items")) {
                changes.add(change(event));
            }
            return new ChangePage(changes, text(page, "next"), page.path("last").asLong());
        } catch (IOException | DateTimeException | NumberFormatException senseless) {
            throw new FeedBroken(
                    FeedState.UNREADABLE,
                    "The page of changes must be CloudEvents in JSON, but: " + senseless.getMessage());
        }
    }

    private static Change change(JsonNode event) {
        var id = text(event, "id");
        var colon = id.lastIndexOf(':');
        if (colon < 1) {
            throw senseless("id", id);
        }
        var data = event.path("data");
        var versions = new ArrayList<Change.Version>();
        for (var version : data.path("versions")) {
            versions.add(version(version));
        }
        return new Change(
                id.substring(0, colon),
                Long.parseLong(id.substring(colon + 1)),
                text(data, "kind"),
                text(data, "code"),
                text(data, "root"),
                Instant.parse(data.hasNonNull("knownFrom") ? text(data, "knownFrom") : text(event, "time")),
                List.copyOf(versions));
    }

    /** A posting says from and to, an evaluation its year, and everything else validFrom and validTo. */
    private static Change.Version version(JsonNode it) {
        var from = day(it, "validFrom", "from");
        if (from == null) {
            from = it.path("year").isInt() ? LocalDate.of(it.path("year").intValue(), 1, 1) : LocalDate.EPOCH;
        }
        return new Change.Version(from, day(it, "validTo", "to"), it.toString());
    }

    private static @Nullable LocalDate day(JsonNode it, String name, String other) {
        var found = it.hasNonNull(name) ? it.get(name) : it.get(other);
        return found == null || found.isNull() ? null : LocalDate.parse(found.textValue());
    }

    private static String text(JsonNode it, String field) {
        var found = it.path(field);
        if (!found.isTextual() || found.textValue().isEmpty()) {
            throw senseless(field, found.toString());
        }
        return found.textValue();
    }

    private static FeedBroken senseless(String field, String value) {
        return new FeedBroken(
                FeedState.UNREADABLE,
                "The event's %s (%s) must be a text as agreed for the feed. Maybe personnel-service is of another version."
                        .formatted(field, value));
    }
}

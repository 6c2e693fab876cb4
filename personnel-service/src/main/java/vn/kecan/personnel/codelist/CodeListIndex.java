package vn.kecan.personnel.codelist;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which code lists there are, each with its versions. */
@Schema(name = "CodeListIndex")
record CodeListIndex(List<Entry> items) {

    /** One code list. */
    @Schema(name = "CodeListEntry")
    record Entry(
            @Schema(examples = "provinces") String name,
            @Schema(examples = "Tỉnh, thành phố") String vi,
            @Schema(examples = "Provinces and cities") String en,
            List<Span> versions) {}

    /** A version and the days on which it holds. */
    @Schema(name = "CodeListVersion")
    record Span(
            @Schema(examples = "2025-07") String version,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    static Entry entry(CodeListFile it) {
        var spans = it.versions().stream()
                .map(version -> new Span(version.version(), version.from(), version.to()))
                .toList();
        return new Entry(it.name(), it.title().vi(), it.title().en(), spans);
    }
}

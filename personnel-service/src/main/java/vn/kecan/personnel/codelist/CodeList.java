package vn.kecan.personnel.codelist;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code list as it stood on a day. */
@Schema(name = "CodeList")
record CodeList(
        @Schema(examples = "provinces") String name,
        @Schema(examples = "Tỉnh, thành phố") String vi,
        @Schema(examples = "Provinces and cities") String en,
        @Schema(examples = "2025-07") String version,

        @Nullable @Schema(description = "first day of this version; absent: of all time", examples = "2025-07-01")
        LocalDate from,

        @Nullable @Schema(description = "the day after the last; absent: open")
        LocalDate to,

        @Schema(examples = "202/2025/QH15") String source,

        @Schema(
                examples = "REPORTED",
                description = "OFFICIAL: the act was read; REPORTED: by secondary sources; OWN: words of this suite")
        String standing,

        List<Code> items,
        LocalDate asOf) {

    static CodeList of(CodeListFile file, CodeListFile.Version it, LocalDate asOf) {
        return new CodeList(
                file.name(),
                file.title().vi(),
                file.title().en(),
                it.version(),
                it.from(),
                it.to(),
                it.source(),
                it.standing(),
                it.items(),
                asOf);
    }
}

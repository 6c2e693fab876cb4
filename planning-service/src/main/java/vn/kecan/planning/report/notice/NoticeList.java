package vn.kecan.planning.report.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of notices, with the times, the snapshot and the rulebook they were told on. */
@Schema(name = "NoticeList")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeList(
        @Schema(examples = "00004") String unit,

        LocalDate asOf,

        @Schema(description = "the last day looked at") LocalDate until,

        Instant knownAt,
        LocalDate lawAt,

        @Schema(description = "the snapshot of facts judged; the same on every page")
        String snapshot,

        @Schema(description = "hash of the rulebook judged by; the same on every page")
        String rulebook,

        @Schema(
                description =
                        "by unit, then by day; may be fewer than asked for, even none, though there is a next page")
        List<NoticeView> items,

        @Schema(description = "opaque cursor of the next page; absent on the last") @Nullable
        String next) {}

package vn.kecan.personnel.restricted;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of reads, the latest first. */
@Schema(name = "RestrictedReadPage")
public record RestrictedReadPage(
        List<RestrictedRead> items,

        @Schema(description = "opaque cursor of the next page; absent on the last") @Nullable
        String next) {}

package vn.kecan.planning.slate.difference;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.slate.structure.StructurePart;

/** A part of the structure that came, went, or asks for another number. */
@Schema(name = "SlatePartChange", description = "A part of the structure added, removed, or with other bounds")
record PartChange(
        Changed change,
        @Nullable StructurePart before,
        @Nullable StructurePart after) {

    /** The part as it is now, or was when it went. */
    StructurePart part() {
        return after == null ? Objects.requireNonNull(before) : after;
    }
}

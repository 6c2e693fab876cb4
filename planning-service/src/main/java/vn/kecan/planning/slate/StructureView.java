package vn.kecan.planning.slate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.slate.structure.PartCount;
import vn.kecan.planning.slate.structure.StructurePart;

/** The structure of a slate on the wire, counted over its candidates. */
@Schema(name = "SlateStructure", description = "What the board has set, and how many candidates there are of each sort")
record StructureView(List<Counted> parts, String snapshot) {

    /** One part with its count. */
    @Schema(name = "SlateStructureCount")
    record Counted(
            StructurePart part,

            @Schema(description = "candidates of this sort for certain")
            long count,

            @Schema(description = "candidates of whom it is not on record")
            long notOnRecord,

            boolean met) {}

    static StructureView of(List<PartCount> parts, String snapshot) {
        return new StructureView(
                parts.stream()
                        .map(it -> new Counted(it.part(), it.count(), it.unknown(), it.met()))
                        .toList(),
                snapshot);
    }
}

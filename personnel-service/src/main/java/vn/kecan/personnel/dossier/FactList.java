package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Facts of one kind in the file of one cadre, with the times of the answer. */
@Schema(name = "FactList")
record FactList(
        List<ObjectNode> items,

        @Nullable @Schema(description = "the day asked; absent: of all time")
        LocalDate asOf,

        Instant knownAt) {}

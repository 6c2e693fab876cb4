package vn.kecan.planning.law;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recorded decision that what a rule bars is allowed in one case.
 *
 * @param period on which days it holds
 * @param authority who decided it
 * @param document number of the deciding document
 */
@Schema(name = "DispensationUsed", description = "The recorded decision by which a bar is lifted in this one case.")
public record Dispensation(
        UUID id,

        @Schema(examples = "RO-06") String rule,
        Period period,

        @Schema(examples = "Ban Thường vụ Thành ủy Hà Nội") String authority,

        String reason,
        @Schema(examples = "12-QĐ/TU") String document) {}

package vn.kecan.personnel.dossier;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose number it is, as known now; nobody outside the caller's reach. */
@Schema(name = "NumberFound")
public record NumberFound(List<Bearer> items, Instant knownAt) {

    /** One cadre with this number on file. */
    @Schema(name = "NumberBearer")
    public record Bearer(@Schema(examples = "HN-000001") String code) {}
}

package vn.kecan.planning.rotation.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.LocalFlag;

/** Whether he counts as local where the post is, as somebody has decided, and beside it where his family comes from. */
@Schema(name = "LocalStanding", description = "Whether somebody counts as local, as decided; home is shown beside it")
record LocalStanding(
        @Schema(description = "the unit asked about", examples = "00004")
        String place,

        @Schema(description = "absent: nobody has decided; it is never derived from home") @Nullable
        Boolean local,

        @Nullable String decidedBy,

        @Schema(description = "code of the home province, if on record", examples = "01") @Nullable
        String homeProvince,

        @Schema(description = "code of the home commune, if on record", examples = "00008") @Nullable
        String homeCommune) {

    static LocalStanding of(String place, @Nullable LocalFlag flag, Cadre cadre) {
        var home = cadre.nativePlace();
        return new LocalStanding(
                place,
                flag == null ? null : flag.local(),
                flag == null ? null : flag.decidedBy(),
                home == null ? null : home.province(),
                home == null ? null : home.commune());
    }
}

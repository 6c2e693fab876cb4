package vn.kecan.personnel.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.personnel.carry.Carried;

/** One thing of the duplicate and what becomes of it. */
@Schema(name = "CarriedFact")
record CarriedView(
        @Schema(examples = "posting", description = "its kind, as events call it")
        String kind,

        String id,
        Becomes becomes) {

    static CarriedView of(Carried it) {
        return new CarriedView(it.thing(), it.id(), it.keptOnce() ? Becomes.KEPT_ONCE : Becomes.CARRIED);
    }
}

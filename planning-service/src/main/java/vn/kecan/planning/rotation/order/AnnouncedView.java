package vn.kecan.planning.rotation.order;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.rotation.plan.RotationPlanView;

/** What an announcement made. */
@Schema(name = "RotationAnnounced", description = "The plan, and the orders to the records officer")
record AnnouncedView(RotationPlanView plan, List<RotationOrderView> orders) {}

package vn.kecan.personnel.subscription;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All of them: there are few. */
@Schema(name = "SubscriptionList")
record SubscriptionList(List<SubscriptionView> items) {}

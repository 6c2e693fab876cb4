package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.platform.follow.Places.Place;

/** How many may hold on to the service at once: waiting or following, and reading the snapshot. */
@ApplicationScoped
class Places {

    private final vn.kecan.platform.follow.Places followers;
    private final vn.kecan.platform.follow.Places snapshots;

    Places(FeedSettings settings) {
        followers = new vn.kecan.platform.follow.Places(settings.followers());
        snapshots = new vn.kecan.platform.follow.Places(settings.snapshots());
    }

    Place follower() {
        return followers.take();
    }

    Place snapshot() {
        return snapshots.take();
    }

    int following() {
        return followers.taken();
    }
}

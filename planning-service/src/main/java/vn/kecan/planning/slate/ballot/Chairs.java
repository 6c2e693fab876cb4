package vn.kecan.planning.slate.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who chaired a conference on a slate. */
@ApplicationScoped
public class Chairs {

    private final Ballots ballots;

    Chairs(Ballots ballots) {
        this.ballots = ballots;
    }

    /** Whether the cadre chaired a conference on any version of the slate. */
    public boolean chaired(UUID slate, String cadre) {
        return ballots.of(slate).stream().anyMatch(it -> it.chair.equals(cadre));
    }
}

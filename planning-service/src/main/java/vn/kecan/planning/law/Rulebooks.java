package vn.kecan.planning.law;

import java.time.Instant;
import java.util.Optional;

/** Every version of the rulebook this service has ever judged by. */
public interface Rulebooks {

    /** The version judged by now. */
    Rulebook latest();

    /** The version as known at an instant that nothing recorded so far is later than. */
    Rulebook now(Instant latest);

    /** The version that was judged by at an earlier instant. */
    Rulebook at(Instant knownAt);

    /** The version of this hash; empty when there never was one. */
    Optional<Rulebook> named(String hash);
}

package vn.kecan.planning.facts;

import java.time.Instant;

/** Where the facts come from. */
public interface KnownFacts {

    /** What is known now. */
    Facts now();

    /** What was known at an instant. */
    Facts at(Instant knownAt);

    /** The last instant up to which everything is known. */
    Instant knownAt();
}

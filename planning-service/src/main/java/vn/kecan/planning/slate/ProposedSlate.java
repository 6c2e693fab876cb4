package vn.kecan.planning.slate;

import java.util.UUID;

/** A slate and its state, for other rooms. */
public record ProposedSlate(UUID slate, String unit, String term, String post, String state) {}

package vn.kecan.planning.plan;

import java.util.UUID;

/** An entry with the plan it stands in, for other rooms. */
public record PlannedEntry(UUID plan, String unit, String term, UUID entry, String cadre, String post, int tier) {}

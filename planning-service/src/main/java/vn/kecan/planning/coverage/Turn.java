package vn.kecan.planning.coverage;

/** One entry: a cadre planned for a post. Somebody planned for three posts has three turns and is one person. */
record Turn(String cadre, boolean readyNow) {}

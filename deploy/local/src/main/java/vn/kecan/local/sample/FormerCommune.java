package vn.kecan.local.sample;

import java.util.List;

/** A generated commune of the time before July 2025, and the real units its parts became. */
record FormerCommune(SampleUnit unit, List<String> into) {}

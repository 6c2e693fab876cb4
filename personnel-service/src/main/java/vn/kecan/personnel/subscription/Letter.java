package vn.kecan.personnel.subscription;

import java.util.Map;

/** One request to a subscriber, signed. */
record Letter(Targets.Resolved target, Map<String, String> headers, String body) {}

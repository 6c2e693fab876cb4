package vn.kecan.planning.slate.ballot;

import java.util.List;
import vn.kecan.planning.law.VerdictView;

/** What followed from a conference: who goes on, the verdicts, and the rulebook they were given under. */
record BallotOutcome(List<String> goingOn, List<VerdictView> verdicts, String rulebook) {}

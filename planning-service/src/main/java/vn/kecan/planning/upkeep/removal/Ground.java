package vn.kecan.planning.upkeep.removal;

import vn.kecan.planning.law.VerdictView;

/**
 * Why an entry is to go out of its plan of itself.
 *
 * @param facts names the facts it rests on: the same ground is proposed once
 */
record Ground(String rule, RemovalDue due, String facts, VerdictView verdict) {}

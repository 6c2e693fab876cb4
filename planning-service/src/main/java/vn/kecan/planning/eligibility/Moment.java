package vn.kecan.planning.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import vn.kecan.planning.facts.Facts;

/**
 * The three times of a question, with the facts that were known.
 *
 * @param asOf the day it was true
 * @param knownAt the instant we knew it
 * @param lawAt the day whose law judges
 */
public record Moment(LocalDate asOf, Instant knownAt, LocalDate lawAt, Facts facts) {}

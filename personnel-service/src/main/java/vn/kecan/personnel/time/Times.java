package vn.kecan.personnel.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two times of a question.
 *
 * @param asOf the day it was true
 * @param knownAt the instant we knew it
 * @param today the day it is asked
 * @param seenAt the instant as of which the caller's reach is judged
 */
public record Times(LocalDate asOf, Instant knownAt, LocalDate today, Instant seenAt) {}

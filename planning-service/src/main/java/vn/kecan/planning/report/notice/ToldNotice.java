package vn.kecan.planning.report.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One event on record.
 *
 * @param raised whether the notice came up; or else its cause has gone
 * @param asOf the day it was told for
 * @param at when it was told
 */
record ToldNotice(
        long position, boolean raised, KeyedNotice it, LocalDate asOf, String snapshot, String rulebook, Instant at) {}

package vn.kecan.personnel.kinship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who of those asked about is what to whom, and nothing else of their families.
 *
 * @param unknown codes that no cadre ever had: of them nothing can be said
 */
record KinshipAnswer(List<Pair> related, List<String> unknown, LocalDate asOf, Instant knownAt) {

    /**
     * Two who are related.
     *
     * @param tie what the candidate is to the person
     */
    record Pair(String person, String candidate, Tie tie) {}
}

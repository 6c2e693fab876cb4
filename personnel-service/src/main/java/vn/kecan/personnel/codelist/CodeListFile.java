package vn.kecan.personnel.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A code list with all its versions, as its data file holds it. */
record CodeListFile(String name, Title title, List<Version> versions) {

    record Title(String vi, String en) {}

    /**
     * The codes of a period.
     *
     * @param from null: of all time before {@code to}
     * @param standing OFFICIAL, REPORTED (by secondary sources) or OWN (words of this suite)
     */
    record Version(
            String version,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String source,
            String standing,
            List<Code> items) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }
    }

    Optional<Version> on(LocalDate day) {
        return versions.stream().filter(it -> it.holdsOn(day)).findFirst();
    }
}

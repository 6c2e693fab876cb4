package vn.kecan.planning.coverage.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.FileFact;
import vn.kecan.planning.facts.HealthCertificate;
import vn.kecan.planning.facts.ScienceTechnology;
import vn.kecan.planning.facts.TheoryCourse;

/** When certificates and courses end that have an end. Of health certificates the day is restricted and not known here. */
record Expiring(List<LocalDate> days) {

    private static final Set<Class<? extends FileFact>> KINDS =
            Set.of(HealthCertificate.class, ScienceTechnology.class, TheoryCourse.class);

    static Expiring of(List<String> cadres, Facts facts) {
        return new Expiring(facts.files(cadres, KINDS).values().stream()
                .flatMap(it -> it.facts().stream())
                .map(FileFact::validTo)
                .filter(Objects::nonNull)
                .toList());
    }

    /** How many after one day, and not after another. */
    int between(LocalDate after, LocalDate until) {
        return (int) days.stream()
                .filter(it -> it.isAfter(after) && !it.isAfter(until))
                .count();
    }
}

package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the register says of one rule. */
public record RuleEntry(
        String id, Text title, Text scope, Severity severity, List<String> parameters, List<Enactment> enactments) {

    public Optional<Enactment> on(LocalDate day) {
        return enactments.stream().filter(it -> it.period().covers(day)).findFirst();
    }
}

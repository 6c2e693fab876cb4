package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the register says of one rule; {@code dispensable} is null when nobody may dispense from it. */
public record RuleEntry(
        String id,
        Text title,
        Text scope,
        Severity severity,
        List<String> parameters,
        List<Enactment> enactments,
        @Nullable Dispensable dispensable) {

    public Optional<Enactment> on(LocalDate day) {
        return enactments.stream().filter(it -> it.period().covers(day)).findFirst();
    }
}

package vn.kecan.personnel.fact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known around a fact about to be recorded.
 *
 * @param id its own identifier
 * @param cadre whose it is
 * @param born the first day the cadre can have been born
 * @param from the first day it is to hold
 * @param to the day after the last; null: open
 * @param file what else is believed now
 */
public record Circumstances(
        UUID id,
        String cadre,
        LocalDate born,
        LocalDate today,
        LocalDate from,
        @Nullable LocalDate to,
        OnFile file) {}

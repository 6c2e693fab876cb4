package vn.kecan.personnel.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.time.Decision;

/**
 * What a client says about a fact.
 *
 * @param decision null: it is declared
 * @param from the first day
 * @param to the day after the last; null: open
 */
record Said(
        Fact fact,
        @Nullable Decision decision,
        LocalDate from,
        @Nullable LocalDate to) {}

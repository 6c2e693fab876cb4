package vn.kecan.personnel.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is believed now, for facts that must fit other facts. */
public interface OnFile {

    /** One fact on file and whose it is. */
    record Entry<F extends Fact>(
            UUID id, String cadre, LocalDate from, @Nullable LocalDate to, F fact) {}

    /** The facts of one kind in the file of one cadre. */
    <F extends Fact> List<Entry<F>> of(String cadre, Class<F> kind);

    /** The facts of one kind that speak of this cadre, in the files of others. */
    <F extends Fact> List<Entry<F>> speakingOf(String cadre, Class<F> kind);

    /** Whether there is such a cadre within the caller's reach. */
    boolean reaches(String cadre);

    /** A posting of the cadre in force on some day of the period, in words. */
    Optional<String> postingIn(String cadre, LocalDate from, @Nullable LocalDate to);
}

package vn.kecan.planning.rule.rotation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.rule.eligibility.Disciplined;
import vn.kecan.planning.rule.eligibility.Nomination;

/** What stands in the way of a transfer or a secondment, as far as it is on file or stated (170/2025/NĐ-CP Điều 25.5). */
enum Obstacle {
    DISCIPLINE,
    INVESTIGATION,
    ON_SECONDMENT,
    SMALL_CHILD,
    ILLNESS_STUDY_MATERNITY_OR_HARDSHIP;

    /** Those that are certain. */
    static Set<Obstacle> of(Nomination it, Parameter childMonths) {
        var found = EnumSet.noneOf(Obstacle.class);
        add(found, DISCIPLINE, !Disciplined.now(it).isEmpty());
        add(found, INVESTIGATION, Boolean.TRUE.equals(it.stated().investigated()));
        add(
                found,
                ON_SECONDMENT,
                it.held().stream()
                        .anyMatch(one -> one.posting().kind() == PostingKind.SECONDED && one.inForceOn(it.asOf())));
        add(
                found,
                SMALL_CHILD,
                smallChild(it, childMonths) && !Boolean.TRUE.equals(it.stated().wishes()));
        add(
                found,
                ILLNESS_STUDY_MATERNITY_OR_HARDSHIP,
                Boolean.TRUE.equals(it.stated().impeded()));
        return found;
    }

    /** What was not stated and no register tells: the first of it, by the name of the field. */
    static Optional<String> notStated(Nomination it) {
        return it.stated().investigated() == null
                ? Optional.of("investigated")
                : it.stated().impeded() == null ? Optional.of("impeded") : Optional.empty();
    }

    /** The day from which the youngest child stands in the way no more; null: it does not now. */
    static @Nullable LocalDate grown(Nomination it, Parameter childMonths) {
        var born = it.stated().youngestChildBornOn();
        return born != null && smallChild(it, childMonths) ? born.plusMonths(childMonths.number()) : null;
    }

    private static boolean smallChild(Nomination it, Parameter childMonths) {
        var born = it.stated().youngestChildBornOn();
        return born != null && it.asOf().isBefore(born.plusMonths(childMonths.number()));
    }

    private static void add(Set<Obstacle> to, Obstacle it, boolean found) {
        if (found) {
            to.add(it);
        }
    }
}

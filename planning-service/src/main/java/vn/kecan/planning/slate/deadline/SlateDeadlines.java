package vn.kecan.planning.slate.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.calendar.WorkingDays;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.rule.deadline.Deadline;
import vn.kecan.planning.rule.deadline.DeadlineKind;
import vn.kecan.planning.rule.deadline.DeadlineView;
import vn.kecan.planning.rule.deadline.ReckonDeadline;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.planning.slate.step.SlateKind;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.planning.slate.step.Taken;
import vn.kecan.platform.http.Page;

/** The deadlines of the version in hand: its procedure from the submission, its approval from the last ballot. */
@ApplicationScoped
class SlateDeadlines {

    private final SlateProcedure procedure;
    private final ReckonDeadline reckon;
    private final Moments moments;

    SlateDeadlines(SlateProcedure procedure, ReckonDeadline reckon, Moments moments) {
        this.procedure = procedure;
        this.reckon = reckon;
        this.moments = moments;
    }

    /** A deadline that has begun to run. */
    record Begun(
            DeadlineKind kind,
            LocalDate begins,
            int extension,
            @Nullable LocalDate done) {

        Deadline on(LocalDate asOf, WorkingDays calendar) {
            return new Deadline(kind, begins, extension, done, asOf, calendar);
        }
    }

    Page<DeadlineView> of(UUID id, Moment moment) {
        return new Page<>(
                begun(procedure.visible(id)).stream()
                        .map(it -> reckon.reckon(it.kind(), it.begins(), it.extension(), it.done(), moment))
                        .toList(),
                null);
    }

    /** Those that have begun since the last submission, done or not. */
    List<Begun> begun(SlateStanding slate) {
        var all = new ArrayList<Begun>();
        var submitted = day(slate, it -> it.step() == Step.SUBMIT);
        var balloted = day(slate, it -> it.state() == SlateState.BALLOTED);
        var approved = day(slate, it -> it.state() == SlateState.APPROVED);
        if (submitted != null && slate.kind() == SlateKind.POST) {
            all.add(new Begun(DeadlineKind.PROCEDURE, submitted, 0, balloted));
        }
        if (balloted != null) {
            all.add(new Begun(DeadlineKind.APPROVAL, balloted, extended(slate), approved));
        }
        return List.copyOf(all);
    }

    /** By how many working days the approval of the version in hand was extended so far. */
    static int extended(SlateStanding slate) {
        return slate.sinceSubmission().stream()
                .map(Taken::days)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private @Nullable LocalDate day(SlateStanding slate, Predicate<Taken> first) {
        return slate.sinceSubmission().stream()
                .filter(first)
                .findFirst()
                .map(it -> moments.dayOf(it.at()))
                .orElse(null);
    }
}

package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes an entry out of the plan from today or a later day on, with a reason; that it was there stays on record. */
@ApplicationScoped
class RemoveEntry {

    private final Plans plans;
    private final PlanAccess access;
    private final EntryRecord.Verdicts verdicts;

    RemoveEntry(Plans plans, PlanAccess access, EntryRecord.Verdicts verdicts) {
        this.plans = plans;
        this.access = access;
        this.verdicts = verdicts;
    }

    /** @param on the first day on which it is out; null: today */
    Written remove(Recording rec, UUID planId, UUID id, @Nullable String on, String reason, Moment today) {
        access.visible(planId);
        var asked = Asked.day("on", on);
        rec.lock();
        var moment = today.under(rec);
        var old = access.visible(planId, id, moment.asOf());
        rec.match(old.etag());
        var day = possible(asked.orElse(moment.asOf()), old, moment.asOf());
        var before = verdicts.recorded(old);
        var after = day.isAfter(moment.asOf()) ? verdicts.recorded(old.again(old.validFrom, day, rec)) : null;
        Successions.replace(plans, old, null, day, rec);

        rec.enter(Entry.of("plan.entry.remove", "plan-entry", id.toString(), before, after)
                .because(reason));
        return Written.gone();
    }

    private static LocalDate possible(LocalDate day, PlanEntry old, LocalDate today) {
        if (day.isBefore(today)) {
            throw Problems.invalid(
                    "on",
                    day,
                    "Không được trước hôm nay (%s). Hãy bỏ on để đưa ra ngay.".formatted(today),
                    "Must not be before today (%s). Maybe leave on out to take the entry out at once."
                            .formatted(today));
        }
        if (old.validTo != null && !day.isBefore(old.validTo)) {
            throw Problems.invalid(
                    "on",
                    day,
                    "Phải trước ngày lượt quy hoạch này kết thúc (%s).".formatted(old.validTo),
                    "Must be before the day on which this entry ends by itself (%s).".formatted(old.validTo));
        }
        return day;
    }
}

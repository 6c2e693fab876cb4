package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.Arrangement;
import vn.kecan.planning.rotation.move.MoveJudgement;
import vn.kecan.planning.rotation.move.PlanContent;
import vn.kecan.planning.rotation.move.PlanStep;
import vn.kecan.planning.rotation.move.StepsTaken;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.write.Recording;

/** The way in for the rooms that take a rotation plan further: who sees it, where it stands, and the step taken. */
@ApplicationScoped
public class RotationProcedure {

    private final RotationPlans plans;
    private final RotationAccess access;
    private final RotationContents contents;
    private final Caller caller;

    RotationProcedure(RotationPlans plans, RotationAccess access, RotationContents contents, Caller caller) {
        this.plans = plans;
        this.access = access;
        this.contents = contents;
        this.caller = caller;
    }

    /** The plan, or 404 for whoever is out of its units or is named in it. */
    public RotationStanding visible(UUID id) {
        return standing(access.visible(id));
    }

    /** The plan as the service itself sees it, whoever may. */
    public RotationStanding unasked(UUID id) {
        return standing(plans.at(id, null).orElseThrow(() -> RotationRefusals.unknown(id)));
    }

    public boolean everStood(UUID id, String cadre) {
        return plans.everStood(id, cadre);
    }

    /** Those of the cadres who are moved, follow or leave by another plan that is on its way. */
    public List<String> standElsewhere(UUID id, Collection<String> cadres) {
        return plans.others(id, cadres).stream()
                .map(this::standing)
                .filter(it -> switch (it.state()) {
                    case DONE, WITHDRAWN -> false;
                    case DRAFT, POLICY_PROPOSED, PERSONS_PROPOSED, PREPARED, EXCHANGED, APPROVED, ANNOUNCED, RETURNED ->
                        true;
                })
                .flatMap(it -> it.arrangement().persons())
                .filter(cadres::contains)
                .distinct()
                .toList();
    }

    /** Takes the step; the plan as it stands afterwards. */
    public RotationStanding take(Recording rec, RotationStanding it, RotationDoing doing) {
        var act = RotationAct.taken(doing.step(), it.id(), doing.step().leadsFrom(it.state()), rec, caller);
        act.reason = doing.reason();
        act.document = contents.keptIfAny(doing.document());
        act.content = contents.keptIfAny(doing.content());
        act.arrangement = contents.keptIfAny(doing.arrangement());
        act.family = doing.family();
        var responsible = doing.responsible();
        act.responsible = responsible == null ? null : responsible.name();
        act.responsibleId = responsible == null ? null : responsible.subject();
        plans.keep(act);
        if (doing.arrangement() != null) {
            name(it.id(), doing.arrangement(), rec);
        }
        return standing(plans.at(it.id(), null).orElseThrow());
    }

    /** Keeps what the law said when the step was taken. */
    public void freeze(Recording rec, UUID id, Object judged) {
        var version = new RotationVersion();
        version.recordedBy = rec.n();
        version.recordedAt = rec.at();
        version.plan = id;
        version.n = plans.versions(id).size() + 1;
        version.frozen = contents.kept(judged);
        version.hash = contents.hash(judged);
        plans.keep(version);
    }

    /** What was frozen, oldest first: its number and content. */
    public <T> List<Frozen<T>> frozen(UUID id, Class<T> kind) {
        return plans.versions(id).stream()
                .map(it -> new Frozen<>(it.n, it.recordedAt, it.hash, contents.read(it.frozen, kind)))
                .toList();
    }

    /** One frozen judgement. */
    public record Frozen<T>(int n, java.time.Instant at, byte[] hash, T content) {}

    /** What the law says of the steps so far and the one about to be taken by a document (RO-12); refuses what it bars. */
    public void mustFollow(RotationStanding it, PlanStep about, DecidingDocument document, Moment moment) {
        List<Verdict> verdicts =
                MoveJudgement.of(new StepsTaken(it.documented(about, document), moment.asOf()), moment.law());
        RotationRefusals.mustNotBeBarred("document.date", document.date().toString(), verdicts);
    }

    private void name(UUID plan, Arrangement arrangement, Recording rec) {
        arrangement
                .persons()
                .distinct()
                .filter(it -> !plans.everStood(plan, it))
                .forEach(it -> {
                    var person = new RotationPerson();
                    person.plan = plan;
                    person.cadre = it;
                    person.recordedBy = rec.n();
                    plans.keep(person);
                });
    }

    RotationStanding standing(RotationNow it) {
        var arrangement = it.arrangement();
        return new RotationStanding(
                it.plan().id,
                it.plan().unit,
                it.plan().term,
                it.state(),
                it.version(),
                it.etag(),
                contents.read(it.content(), PlanContent.class),
                arrangement == null ? Arrangement.NONE : contents.read(arrangement, Arrangement.class),
                it.proposers(),
                it.acts().stream().map(this::view).toList());
    }

    private RotationTaken view(RotationAct it) {
        return new RotationTaken(
                it.n,
                it.step,
                it.state,
                it.actor,
                it.actorId,
                it.responsible == null ? it.actor : it.responsible,
                it.responsibleId == null ? it.actorId : it.responsibleId,
                it.at,
                it.reason,
                it.document == null ? null : contents.read(it.document, DecidingDocument.class),
                it.family);
    }
}

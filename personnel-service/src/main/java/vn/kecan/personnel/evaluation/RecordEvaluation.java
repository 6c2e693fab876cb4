package vn.kecan.personnel.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Puts the evaluation of a year or a quarter on record, corrects it or withdraws it. */
@ApplicationScoped
class RecordEvaluation {

    private final Evaluations evaluations;
    private final Cadres cadres;
    private final Changes changes;

    RecordEvaluation(Evaluations evaluations, Cadres cadres, Changes changes) {
        this.evaluations = evaluations;
        this.cadres = cadres;
        this.changes = changes;
    }

    Written create(Recording rec, String code, Evaluation it, Reach reach, Times now) {
        Refusals.sameCode("cadre", code, it.cadre());
        rec.lock();
        var cadre = cadres.inReach(code, now, reach).versions().getFirst();
        var id = it.id() == null ? UUID.randomUUID() : it.id();
        var timeline = evaluations.timeline(id);
        if (!timeline.isEmpty()) {
            throw Refusals.duplicate("evaluation", id.toString());
        }
        check(code, it, null, now);
        var next = version(cadre.root(), it.of(id, code));
        timeline.put(rec, next, null);
        changes.add(rec, "evaluation", id.toString(), cadre.root());
        rec.enter(Entry.of("evaluation.create", "evaluation", id.toString(), null, next.view())
                .by(it.decision()));
        return Written.created(
                "/api/personnel/v1/cadres/" + code + "/evaluations/" + id,
                Long.toString(rec.n()),
                next.view().at(null, rec.at()));
    }

    Written change(Recording rec, String code, UUID id, Evaluation sent, @Nullable String why, Reach reach, Times now) {
        Refusals.sameCode("cadre", code, sent.cadre());
        Refusals.sameCode("id", id.toString(), sent.id());
        cadres.inReach(code, now, reach);
        var it = sent.of(id, code);
        var seen = evaluations.of(code, id);
        rec.match(seen.etag());
        if (seen.versions().getFirst().view().equals(it.at(null, null))) {
            return Written.ok(seen.etag(), it.at(null, now.knownAt()));
        }
        rec.lock();
        var timeline = evaluations.of(code, id);
        rec.match(timeline.etag());
        var was = timeline.versions().getFirst();
        check(code, it, was, now);
        var next = version(was.root(), it);
        timeline.put(rec, next, was);
        changes.add(rec, "evaluation", id.toString(), was.root());
        rec.enter(Entry.of("evaluation.change", "evaluation", id.toString(), was.view(), next.view())
                .by(it.decision())
                .because(why));
        return Written.ok(Long.toString(rec.n()), next.view().at(null, rec.at()));
    }

    Written withdraw(Recording rec, String code, UUID id, @Nullable String why, Reach reach, Times now) {
        rec.lock();
        cadres.inReach(code, now, reach);
        var timeline = evaluations.of(code, id);
        rec.match(timeline.etag());
        var was = timeline.versions().getFirst();
        timeline.withdraw(rec);
        changes.add(rec, "evaluation", id.toString(), was.root());
        rec.enter(Entry.of("evaluation.withdraw", "evaluation", id.toString(), was.view(), null)
                .because(why));
        return Written.gone();
    }

    private void check(String code, Evaluation it, @Nullable EvaluationVersion itself, Times now) {
        var sense = new Sense()
                .must(
                        it.year() <= now.today().getYear(),
                        "year",
                        it.year(),
                        "Năm chưa đến.",
                        "This year has not come yet. Maybe it is mistyped.")
                .must(
                        it.quarter() == null || !it.begins().isAfter(now.today()),
                        "quarter",
                        it.quarter(),
                        "Quý chưa đến.",
                        "This quarter has not come yet. Maybe it is mistyped.");
        EvaluationPoints.check(it, sense);
        sense.orRefuse();
        if (evaluations.ofSamePeriod(code, it).stream()
                .anyMatch(other -> itself == null || !other.key().equals(itself.key()))) {
            var vi = it.quarter() == null ? "Năm " + it.year() : "Quý " + it.quarter() + " năm " + it.year();
            var en = it.quarter() == null ? "" + it.year() : "quarter " + it.quarter() + " of " + it.year();
            var words = new Text(
                    vi + " đã có đánh giá. Hãy sửa đánh giá đó (PUT).",
                    "There is an evaluation of " + en + " already. Maybe correct that one (PUT).");
            throw Problems.conflict("evaluation-exists", words, List.of(Violation.of("year", it.year(), words)));
        }
    }

    private static EvaluationVersion version(String root, Evaluation it) {
        return new EvaluationVersion(root, it, it.begins(), it.ends());
    }
}

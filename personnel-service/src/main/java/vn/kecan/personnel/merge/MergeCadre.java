package vn.kecan.personnel.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.BirthDate;
import vn.kecan.personnel.cadre.CadreVersion;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.cadre.Successors;
import vn.kecan.personnel.carry.Carried;
import vn.kecan.personnel.carry.SamePerson;
import vn.kecan.personnel.dossier.CarryFacts;
import vn.kecan.personnel.evaluation.CarryEvaluations;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.posting.CarryPostings;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Makes one of a cadre recorded twice: all of it or nothing, under one ledger entry. */
@ApplicationScoped
class MergeCadre {

    private final Cadres cadres;
    private final Successors successors;
    private final CarryPostings postings;
    private final CarryEvaluations evaluations;
    private final CarryFacts facts;
    private final Changes changes;

    MergeCadre(
            Cadres cadres,
            Successors successors,
            CarryPostings postings,
            CarryEvaluations evaluations,
            CarryFacts facts,
            Changes changes) {
        this.cadres = cadres;
        this.successors = successors;
        this.postings = postings;
        this.evaluations = evaluations;
        this.facts = facts;
        this.changes = changes;
    }

    Written merge(Recording rec, String code, NewMerge it, Reach reach, Times now) {
        if (code.equals(it.into())) {
            throw MergeRefusals.himself(code);
        }
        rec.lock();
        var duplicate = cadres.inReach(code, now, reach);
        rec.match(duplicate.etag());
        var who = who(duplicate, survivor(it.into(), reach, now), it, now);
        var loads = List.of(postings.of(who), evaluations.of(who), facts.of(who));
        MergeRefusals.mustStandTogether(
                loads.stream().flatMap(load -> load.clashes().stream()).toList());
        loads.forEach(load -> load.write(rec));
        duplicate.withdraw(rec);
        successors.note(rec, code, it.into(), who.root(), it.decision());
        var carried = loads.stream().flatMap(load -> load.carried().stream()).toList();
        tell(rec, who, carried);
        rec.enter(Entry.of("cadre.merge", "cadre", code, before(duplicate, carried), after(it.into(), carried))
                .by(it.decision())
                .because(it.reason()));
        return Written.ok(null, view(who, carried, rec));
    }

    private CadreVersion survivor(String code, Reach reach, Times now) {
        if (!cadres.sees(code, now, reach)) {
            throw unknown(code);
        }
        var believed = cadres.timeline(code);
        if (believed.isEmpty()) {
            throw successors.of(code, null).map(next -> already(code, next)).orElseGet(() -> unknown(code));
        }
        return believed.standing(now.today());
    }

    private static RuntimeException unknown(String code) {
        return Problems.unprocessable("into", code, Refusals.unknownVi("cán bộ"), Refusals.unknownEn("cadre"));
    }

    private static RuntimeException already(String code, String next) {
        return Problems.unprocessable(
                "into",
                code,
                "Hồ sơ này đã được nhập vào " + next + ". Có thể muốn dùng mã đó.",
                "This record was itself merged into " + next + ". Maybe use that code.");
    }

    private static SamePerson who(Timeline<CadreVersion> duplicate, CadreVersion survivor, NewMerge it, Times now) {
        var one = duplicate.standing(now.today());
        if (!one.root().equals(survivor.root())) {
            throw MergeRefusals.otherForest(it.into());
        }
        MergeRefusals.mustLookLikeOne(one.view(), survivor.view(), it);
        return new SamePerson(
                one.code(),
                survivor.code(),
                survivor.root(),
                BirthDate.first(one.view().birthDate()),
                BirthDate.first(survivor.view().birthDate()),
                now.today());
    }

    /** First who goes on, then what of him, then that the duplicate is no more: so no reader lacks what a fact refers to. */
    private void tell(Recording rec, SamePerson who, List<Carried> carried) {
        var touched = new ArrayList<Changes.Touched>();
        successors.notedBy(rec).forEach(it -> touched.add(new Changes.Touched("cadre-merge", it, who.root())));
        carried.forEach(it -> touched.add(new Changes.Touched(it.thing(), it.id(), it.root())));
        touched.add(new Changes.Touched("cadre", who.duplicate(), who.root()));
        changes.addAll(rec, touched);
    }

    private static Map<String, Object> before(Timeline<CadreVersion> duplicate, List<Carried> carried) {
        return Map.of(
                "cadre", duplicate.versions().stream().map(CadreVersion::view).toList(),
                "facts", carried.stream().map(Carried::before).toList());
    }

    private static Map<String, @Nullable Object> after(String into, List<Carried> carried) {
        var after = new LinkedHashMap<String, @Nullable Object>();
        after.put("into", into);
        after.put("facts", carried.stream().map(Carried::after).toList());
        return after;
    }

    private static MergeView view(SamePerson who, List<Carried> carried, Recording rec) {
        return new MergeView(
                who.duplicate(),
                who.survivor(),
                carried.stream()
                        .filter(it -> !it.restricted())
                        .map(CarriedView::of)
                        .toList(),
                rec.at());
    }
}

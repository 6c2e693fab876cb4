package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.law.term.Terms;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.person.JudgeNomination;
import vn.kecan.planning.slate.committee.SlateCandidate;
import vn.kecan.planning.slate.committee.SlateJudgement;
import vn.kecan.planning.slate.committee.SlateList;
import vn.kecan.platform.problem.Problems;

/** Has the law judge a slate, as a list and candidate by candidate, at one moment. */
@ApplicationScoped
class JudgeSlate {

    private final JudgeNomination judge;
    private final Statements statements;

    JudgeSlate(JudgeNomination judge, Statements statements) {
        this.judge = judge;
        this.statements = statements;
    }

    SlateJudged judge(SlateNow now, List<Candidate> standing, Moment moment) {
        var law = moment.law();
        var list = list(now, standing, moment);
        var granted = judge.granted(Purpose.ELECT, moment);
        var people = new ArrayList<SlateJudged.Person>();
        for (var i = 0; i < standing.size(); i++) {
            var it = list.candidates().get(i);
            var verdicts = VerdictView.of(
                    judge.follow(list.nomination(it), moment, granted).verdicts());
            people.add(new SlateJudged.Person(it.cadre().code(), statements.signed(standing.get(i), verdicts)));
        }
        return new SlateJudged(
                VerdictView.of(SlateJudgement.ofList(list, law)),
                people,
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook());
    }

    /** The slate as the law sees it at the moment. */
    SlateList list(SlateNow now, List<Candidate> standing, Moment moment) {
        var slate = now.slate();
        var facts = moment.facts();
        var law = moment.law();
        var term = Terms.named(slate.term, law.rulebook()).orElseThrow();
        var unit = onRecord("unit", slate.unit, moment.asOf(), facts.unit(slate.unit, moment.asOf()));
        var post = onRecord("post", slate.post, moment.asOf(), facts.post(slate.post, moment.asOf()));
        var files = facts.files(standing.stream().map(it -> it.cadre).toList());
        var candidates = new ArrayList<SlateCandidate>();
        for (var it : standing) {
            var cadre = onRecord("cadre", it.cadre, moment.asOf(), facts.cadre(it.cadre, moment.asOf()));
            candidates.add(new SlateCandidate(
                    cadre,
                    facts.heldBy(it.cadre, moment.asOf()),
                    files.getOrDefault(it.cadre, CadreFile.EMPTY),
                    it.reelection,
                    statements.facts(it)));
        }
        return new SlateList(unit, term, post, now.seats(), now.surplus(), moment.asOf(), candidates);
    }

    private static <T> T onRecord(String kind, String code, LocalDate day, Optional<T> fact) {
        return fact.orElseThrow(() -> Problems.unprocessable(
                "asOf",
                day,
                "Ngày này chưa có hoặc không còn " + kind + " " + code + " trong hồ sơ. Hãy chọn ngày khác.",
                "On this day there is no " + kind + " " + code + " on record. Maybe choose another day."));
    }
}

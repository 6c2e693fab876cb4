package vn.kecan.planning.upkeep.removal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kecan.planning.facts.ChangedFacts;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.plan.JudgeStanding;
import vn.kecan.planning.plan.PlannedEntry;
import vn.kecan.platform.ledger.Ledger;

/**
 * Looks once at what has changed since the last look and proposes the removals that follow, in one transaction: what a
 * killed replica had begun is begun anew by the next, and of two at once one does it.
 */
@ApplicationScoped
class FollowRemovals {

    private static final int LONGEST_SECONDS = 600;
    private static final int CADRES_AT_ONCE = 2000;
    private static final String DISCIPLINED = "PL-22";

    private final RemovalProposals proposals;
    private final RemovalRecord record;
    private final JudgeStanding judge;
    private final ChangedFacts changed;
    private final Moments moments;
    private final Ledger ledger;

    FollowRemovals(
            RemovalProposals proposals,
            RemovalRecord record,
            JudgeStanding judge,
            ChangedFacts changed,
            Moments moments,
            Ledger ledger) {
        this.proposals = proposals;
        this.record = record;
        this.judge = judge;
        this.changed = changed;
        this.moments = moments;
        this.ledger = ledger;
    }

    /** How many proposals were made or withdrawn. */
    int look() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            var last = proposals.hold();
            return last.isEmpty() ? 0 : look(last.get());
        });
    }

    private int look(WatchPlace last) {
        var upTo = ledger.head().n();
        var moment = moments.now();
        var here = WatchPlace.at(moment, upTo);
        if (here.position() == 0 || last.equals(here) || last.isAheadOf(here)) {
            return 0;
        }
        var found = 0;
        var cadres = List.copyOf(toLookAt(last, here, moment));
        for (var from = 0; from < cadres.size(); from += CADRES_AT_ONCE) {
            found += look(cadres.subList(from, Math.min(cadres.size(), from + CADRES_AT_ONCE)), moment);
        }
        proposals.moveTo(here);
        return found;
    }

    private TreeSet<String> toLookAt(WatchPlace last, WatchPlace here, Moment moment) {
        if (last.everythingIsNewAt(here)) {
            var everybody = new TreeSet<>(judge.planned(moment));
            everybody.addAll(proposals.cadres());
            return everybody;
        }
        var some = new TreeSet<>(changed.cadres(last.position(), here.position()));
        some.addAll(judge.touched(last.n(), here.n()));
        return some;
    }

    private int look(List<String> cadres, Moment moment) {
        var grounds = new HashMap<PlannedEntry, List<Ground>>();
        var unjudged = new ArrayList<UUID>();
        for (var it : judge.of(cadres, RemovalGrounds::isOne, moment)) {
            if (it.judged()) {
                grounds.put(it.entry(), RemovalGrounds.among(it.verdicts(), moment.law()));
            } else {
                unjudged.add(it.entry().entry());
            }
        }
        var seen = proposals.seen(cadres);
        var diff = RemovalDiff.between(grounds, unjudged, seen, lapsedOnly(seen, moment));
        for (var why : RemovalDiff.Why.values()) {
            var ids = diff.withdraw().stream()
                    .filter(it -> it.why() == why)
                    .map(RemovalDiff.Withdrawn::proposal)
                    .toList();
            if (!ids.isEmpty()) {
                proposals.withdraw(
                        ids, RemovalRefusals.said(why), moment.facts().snapshot());
            }
        }
        diff.propose().forEach(it -> proposals.keep(record.proposal(it, moment)));
        return diff.propose().size() + diff.withdraw().size();
    }

    /** A measure that has only lapsed was imposed all the same: the proposal waits for the board. */
    private static Predicate<RemovalDiff.Seen> lapsedOnly(List<RemovalDiff.Seen> seen, Moment moment) {
        var disciplined = seen.stream()
                .filter(it -> it.open() && it.rule().equals(DISCIPLINED))
                .map(RemovalDiff.Seen::cadre)
                .distinct()
                .toList();
        var measures = new HashMap<String, List<String>>();
        moment.facts()
                .files(disciplined)
                .forEach((cadre, file) -> measures.put(
                        cadre,
                        file.all(Discipline.class)
                                .filter(it -> it.begunBy(moment.asOf()))
                                .map(Discipline::id)
                                .toList()));
        return it -> it.rule().equals(DISCIPLINED)
                && measures.getOrDefault(it.cadre(), List.of())
                        .containsAll(Stream.of(it.facts().split(",")).toList());
    }
}

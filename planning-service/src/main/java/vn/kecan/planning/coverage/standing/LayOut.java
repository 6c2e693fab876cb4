package vn.kecan.planning.coverage.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import vn.kecan.planning.coverage.planned.Planned;
import vn.kecan.planning.coverage.planned.Turns;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.access.Caller;

/** Lays out what coverage is counted on. What is planned for the caller himself is left out: it is not for his eyes. */
@ApplicationScoped
public class LayOut {

    private final Planned planned;
    private final Caller caller;
    private final AtomicReference<KnownCadres> known = new AtomicReference<>(new KnownCadres("", 0));

    LayOut(Planned planned, Caller caller) {
        this.planned = planned;
        this.caller = caller;
    }

    /** Who is planned in a term, for anything anywhere, without the caller. */
    public Turns turns(Term term, Moment moment) {
        var all = planned.on(term.code(), moment);
        var own = caller.cadre();
        return own.isEmpty()
                ? all
                : all.with(all.all().stream()
                        .filter(it -> !it.cadre().equals(own.get()))
                        .toList());
    }

    public Standing of(Unit root, Term term, Moment moment) {
        return of(root, term, moment, turns(term, moment));
    }

    /** @param turns who is planned, whatever the plans say */
    public Standing of(Unit root, Term term, Moment moment, Turns turns) {
        var walk = new Walk(moment.facts().subtree(root.code(), moment.asOf()));
        return new Laying(walk, term, moment, turns, known(moment.facts(), turns)).done();
    }

    /** The records looked up before on the same snapshot. */
    private KnownCadres known(Facts facts, Turns turns) {
        var persons = turns.persons().size();
        var now = known.get();
        if (!now.isOf(facts, persons)) {
            now = new KnownCadres(facts.snapshot(), persons);
            known.set(now);
        }
        return now;
    }
}

package vn.kecan.planning.facts.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.planning.facts.Unit;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.time.Now;

/**
 * The caller's reach, by his claims and by what is known today: an old state of knowledge opens no door that is closed
 * now. Refusals are 404, the same as for what does not exist.
 */
@ApplicationScoped
public class Scope {

    private final Caller caller;
    private final KnownFacts known;
    private final Now now;

    Scope(Caller caller, KnownFacts known, Now now) {
        this.caller = caller;
        this.known = known;
        this.now = now;
    }

    /** Whether the unit lies in the caller's subtree: as of today, or as of its own days when it stands no more. */
    public boolean has(String unit) {
        return has(unit, now.today());
    }

    /** The same; a unit that does not stand today is looked for as of the day asked about, or of its last. */
    public boolean has(String unit, LocalDate asOf) {
        if (caller.everywhere()) {
            return true;
        }
        var facts = known.now();
        var today = now.today();
        var day = facts.unit(unit, today).isPresent()
                ? today
                : facts.unit(unit, asOf).isPresent()
                        ? asOf
                        : facts.lastDay(unit, today).orElse(asOf);
        return facts.inSubtree(unit, caller.unit(), day);
    }

    public void mustHave(String unit, LocalDate asOf) {
        if (!has(unit, asOf)) {
            throw Problems.notFound("unit", unit);
        }
    }

    /** The codes of the caller's units today and of those that have ended there; empty: every unit. */
    public Optional<Set<String>> units() {
        if (caller.everywhere()) {
            return Optional.empty();
        }
        var today = now.today();
        var standing = known.now().subtree(caller.unit(), today).stream().map(Unit::code);
        return Optional.of(Stream.concat(standing, known.now().endedWithin(caller.unit(), today).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the cadre serves, or last served, in the caller's subtree; who never served is seen by his forest. */
    public boolean sees(String cadre) {
        return caller.everywhere() || new Whereabouts(known.now(), now.today()).isWithin(cadre, caller.unit());
    }

    public void mustSee(String cadre) {
        if (!sees(cadre)) {
            throw Problems.notFound("cadre", cadre);
        }
    }

    /** Whether the caller acts for a whole tree of units, and not for a part of one. */
    public boolean atTheTop() {
        return caller.everywhere()
                || known.now()
                        .unit(caller.unit(), now.today())
                        .filter(it -> it.parent() == null)
                        .isPresent();
    }

    /** Whether this is the caller's own record: what is planned for him or where he stands is not for his eyes. */
    public boolean isOwn(String cadre) {
        return caller.cadre().filter(cadre::equals).isPresent();
    }
}

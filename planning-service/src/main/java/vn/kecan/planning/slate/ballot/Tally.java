package vn.kecan.planning.slate.ballot;

import java.util.List;
import java.util.function.Predicate;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Standing;
import vn.kecan.planning.slate.ballot.BallotCase.Name;

/** What follows from the counts of a conference: who goes on, or between whom the head must choose. */
final class Tally {

    private static final String MAJORITY = "appointment.majority";
    private static final String NEW_NAME = "appointment.new-name";
    private static final String CONGRESS = "congress.majority";

    private Tally() {}

    /** Who goes on from here; from the last conference: who is chosen. Nobody: the procedure stops. */
    static List<String> goingOn(BallotCase it, Law law) {
        return switch (it.conference()) {
            case LIST, EXCHANGE, SEALED_OPINION -> cadres(it.names());
            case SEALED_SHORTLIST, SHORTLIST -> shortlisted(it, law);
            case DECISION -> decided(it, law);
            case SEALED_MAJORITY, MAJORITY -> backed(it, law);
        };
    }

    /** Those exactly at the share at which the head chooses, while a seat is open. */
    static List<String> tied(BallotCase it, Law law) {
        var share = law.value(decision(it), "tie").number();
        var at = it.names().stream()
                .filter(one -> Share.exactly(share, it.summoned(), one.votes()))
                .toList();
        var enough = it.procedure() == Procedure.OUTSIDE ? !at.isEmpty() : at.size() > 1;
        return enough && over(it, law).size() < it.seats() ? cadres(at) : List.of();
    }

    static List<String> over(BallotCase it, Law law) {
        var needed = Share.moreThan(law.value(decision(it), "over").number(), it.summoned());
        return among(it, first(it, one -> one.votes() >= needed));
    }

    /** The votes a name needs at a step that puts names forward. */
    static long needed(BallotCase it, Name name, Law law) {
        return name.fresh()
                ? Share.atLeast(
                        law.value(NEW_NAME, "numerator").number(),
                        law.value(NEW_NAME, "denominator").number(),
                        it.summoned())
                : Share.moreThan(law.value(MAJORITY, "over").number(), it.summoned());
    }

    private static String decision(BallotCase it) {
        return it.procedure() == Procedure.OUTSIDE ? "appointment.outside" : "appointment.decision";
    }

    private static List<String> decided(BallotCase it, Law law) {
        var over = over(it, law);
        var choice = it.choice();
        return choice != null && tied(it, law).contains(choice)
                ? java.util.stream.Stream.concat(over.stream(), java.util.stream.Stream.of(choice))
                        .toList()
                : over;
    }

    private static List<String> shortlisted(BallotCase it, Law law) {
        var passed = first(it, one -> one.votes() >= needed(it, one, law));
        if (!passed.isEmpty()) {
            return highest(it, passed);
        }
        var least = Share.atLeast(law.value(MAJORITY, "at-least").number(), it.summoned());
        return cadres(first(it, one -> !one.fresh() && one.votes() >= least));
    }

    /** An unverified share keeps nobody off: whoever was voted on goes on. */
    private static List<String> backed(BallotCase it, Law law) {
        var share = law.value(CONGRESS);
        var needed = Share.moreThan(share.number(), it.summoned());
        return share.citation().standing() == Standing.UNVERIFIED
                ? cadres(it.names())
                : cadres(first(it, one -> one.votes() >= needed));
    }

    /** As many as there are seats, by their votes; who is level with the last of them goes on too. */
    private static List<String> highest(BallotCase it, List<Name> passed) {
        return passed.stream()
                .filter(one -> passed.stream()
                                .filter(other -> other.votes() > one.votes())
                                .count()
                        < it.seats())
                .map(Name::cadre)
                .toList();
    }

    /** Those whom the seats are enough for: who is level with one too many is not chosen. */
    private static List<String> among(BallotCase it, List<Name> over) {
        return over.stream()
                .filter(one -> over.stream()
                                .filter(other -> other.votes() >= one.votes())
                                .count()
                        <= it.seats())
                .map(Name::cadre)
                .toList();
    }

    private static List<Name> first(BallotCase it, Predicate<Name> holds) {
        return it.names().stream().filter(holds).toList();
    }

    private static List<String> cadres(List<Name> names) {
        return names.stream().map(Name::cadre).toList();
    }
}

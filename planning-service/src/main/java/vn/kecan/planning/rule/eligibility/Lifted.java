package vn.kecan.planning.rule.eligibility;

import java.time.LocalDate;
import java.util.List;
import vn.kecan.planning.law.Dispensation;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Verdict;

/** Lifts a bar where the clause lets somebody dispense from it and a dispensation is in force on the day. */
public final class Lifted {

    private Lifted() {}

    public static List<Verdict> by(List<Dispensation> granted, List<Verdict> verdicts, Law law, LocalDate day) {
        return verdicts.stream().map(it -> lifted(it, granted, law, day)).toList();
    }

    private static Verdict lifted(Verdict verdict, List<Dispensation> granted, Law law, LocalDate day) {
        return switch (verdict) {
            case Verdict.Barred it ->
                granted.stream()
                        .filter(one ->
                                one.rule().equals(it.rule()) && one.period().covers(day))
                        .filter(one -> dispensable(one.rule(), law))
                        .findFirst()
                        .<Verdict>map(it::by)
                        .orElse(it);
            case Verdict.Allowed it -> it;
            case Verdict.Dispensed it -> it;
            case Verdict.Warned it -> it;
            case Verdict.Unknown it -> it;
        };
    }

    private static boolean dispensable(String rule, Law law) {
        return law.rulebook().rule(rule).filter(it -> it.dispensable() != null).isPresent();
    }
}

package vn.kecan.planning.rule.plannable;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.ScienceTechnology;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * Who counts as a science-technology cadre: (i) by his degree, or (ii) by another degree with a certificate of so many
 * months and hands-on work of so many months with concrete results (45-HD/BTCTW II.6.3).
 */
final class ScienceTechnologyCadre implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-18";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN
                && (Boolean.TRUE.equals(it.cadre().scienceTechnology())
                        || ground(it).isPresent());
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var certificate = law.value("planning.science-technology", "certificate");
        var work = law.value("planning.science-technology", "work");
        var finding = law.finding(this).by(certificate).using(work);
        var ground = ground(it);
        if (ground.isEmpty()) {
            return finding.unknown(
                    new Text(
                            "Hồ sơ ghi là cán bộ khoa học - công nghệ nhưng chưa có căn cứ.",
                            "The record says science-technology cadre, but the ground is not on file."),
                    "science-technology",
                    it.cadre().keptBy());
        }
        var on = ground.get();
        var met = switch (on.ground()) {
            case DEGREE -> true;
            case CERTIFICATE_AND_WORK ->
                reaches(on.certificateMonths(), certificate)
                        && reaches(on.workMonths(), work)
                        && on.results() != null
                        && !on.results().isBlank();
        };
        return finding.met(met)
                .fact("ground", on.ground())
                .fact("degreeField", on.degreeField())
                .fact("certificateMonths", on.certificateMonths())
                .fact("workMonths", on.workMonths())
                .fact("workMonthsNeeded", work.number())
                .fact("results", on.results() != null && !on.results().isBlank())
                .because(
                        met
                                ? "Được tính là cán bộ khoa học - công nghệ."
                                : "Chưa được tính là cán bộ khoa học - công nghệ: cần chứng chỉ từ %d tháng, làm việc thực tế từ %d tháng, có kết quả cụ thể."
                                        .formatted(certificate.number(), work.number()),
                        met
                                ? "Counts as a science-technology cadre."
                                : "Does not count as a science-technology cadre: a certificate of %d months, %d months of work and concrete results are needed."
                                        .formatted(certificate.number(), work.number()))
                .verdict();
    }

    private static Optional<ScienceTechnology> ground(Nomination it) {
        return it.file()
                .all(ScienceTechnology.class)
                .filter(one -> one.inForceOn(it.asOf()))
                .findFirst();
    }

    private static boolean reaches(@Nullable Integer months, Parameter least) {
        return months != null && months >= least.number();
    }
}

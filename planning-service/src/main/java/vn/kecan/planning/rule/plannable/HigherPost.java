package vn.kecan.planning.rule.plannable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Plan only for a post higher than the best post now held (45-HD/BTCTW II.1.2). A lower rank number is higher. */
final class HigherPost implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-02";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var minimum = law.value("planning.rank.steps-up");
        var best = it.best();
        var finding = law.finding(this)
                .by(minimum)
                .fact("targetPost", it.post().code())
                .fact("targetRank", it.post().rank())
                .flipsOn(flip(it, minimum.number()));
        if (best.isEmpty()) {
            return finding.unknown(
                    new Text(
                            "Ngày %s không có chức danh đang giữ trong hồ sơ.".formatted(it.asOf()),
                            "On %s no post now held is on record.".formatted(it.asOf())),
                    "posting",
                    it.cadre().keptBy());
        }
        return finding.atLeast(
                        minimum,
                        best.get().rank() - it.post().rank(),
                        new Text(
                                "Chức danh quy hoạch cao hơn chức danh đang giữ",
                                "The post stands above the best post now held by"))
                .fact("heldPost", best.get().code())
                .fact("heldRank", best.get().rank())
                .verdict();
    }

    /** Only a posting on record that begins or ends can change the answer. */
    private static @Nullable LocalDate flip(Nomination it, long steps) {
        var now = met(it, it.asOf(), steps);
        return it.held().stream()
                .flatMap(one -> Stream.of(
                        Optional.of(one.posting().from()),
                        Optional.ofNullable(one.posting().to())))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(it.asOf()))
                .sorted()
                .filter(day -> !met(it, day, steps).equals(now))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Boolean> met(Nomination it, LocalDate day, long steps) {
        return it.best(day).map(post -> post.rank() - it.post().rank() >= steps);
    }
}

package vn.kecan.personnel.reorganisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Sense;

/**
 * What the steps say of units, or of posts: the successor map and what merely changes.
 *
 * @param from everything a step names as what it changes, with the field that names it
 * @param into every successor, with the field that names it
 * @param ending what ends, with all its successors
 * @param steps for everything in {@code from}, the steps that name it
 */
record Fates(
        Map<String, String> from,
        Map<String, String> into,
        Map<String, Set<String>> ending,
        Map<String, List<Step>> steps) {

    static Fates of(Subject subject, List<Step> all, Sense sense) {
        var fates =
                new Fates(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (int i = 0; i < all.size(); i++) {
            var step = all.get(i);
            if (step.of() == subject) {
                StepShape.check(step, "steps[" + i + "]", sense);
                fates.add(step, "steps[" + i + "]");
            }
        }
        fates.mustNotContradict(sense);
        return fates;
    }

    private void add(Step step, String field) {
        for (int i = 0; i < step.from().size(); i++) {
            var code = step.from().get(i);
            from.putIfAbsent(code, field + ".from[" + i + "]");
            steps.computeIfAbsent(code, it -> new ArrayList<>()).add(step);
            if (step.ends() && !(step.kind() == StepKind.SPLIT && step.into().contains(code))) {
                ending.computeIfAbsent(code, it -> new LinkedHashSet<>()).addAll(step.into());
            }
        }
        for (int i = 0; i < step.into().size(); i++) {
            into.putIfAbsent(step.into().get(i), field + ".into[" + i + "]");
        }
    }

    private void mustNotContradict(Sense sense) {
        steps.forEach((code, named) -> {
            var ends = named.stream().filter(Step::ends).count();
            var withoutSuccessor =
                    named.stream().filter(it -> it.kind() == StepKind.END).count();
            sense.must(
                    ends == 0 || ends == named.size(),
                    String.valueOf(from.get(code)),
                    code,
                    "Vừa kết thúc vừa đổi tên hoặc chuyển. Hãy bỏ một bước.",
                    "Both ends and is renamed or moved. Maybe drop one of the steps.");
            sense.must(
                    withoutSuccessor == 0 || named.size() == 1,
                    String.valueOf(from.get(code)),
                    code,
                    "Bước END nói không có đơn vị kế tiếp, nhưng bước khác nói khác. Hãy bỏ một bước.",
                    "END says that nothing goes on for it, but another step names it too. Maybe drop one of them.");
        });
        into.forEach((code, field) -> {
            if (ending.containsKey(code)) {
                var cycle = leadsTo(code, code, new HashSet<>());
                sense.must(
                        false,
                        field,
                        code,
                        cycle
                                ? "Bản đồ kế tiếp thành vòng: " + code + " kế tiếp chính nó. Hãy bỏ một bước."
                                : "Chính nó cũng kết thúc ngày đó. Hãy nêu thẳng nơi kế tiếp của nó.",
                        cycle
                                ? "The successor map is a cycle: " + code
                                        + " would in the end succeed itself. Maybe drop one of the steps."
                                : "It ends on that very day. Maybe name its own successor directly.");
            }
        });
    }

    private boolean leadsTo(String at, String goal, Set<String> seen) {
        for (var next : ending.getOrDefault(at, Set.of())) {
            if (next.equals(goal) || seen.add(next) && leadsTo(next, goal, seen)) {
                return true;
            }
        }
        return false;
    }

    boolean ends(String code) {
        return ending.containsKey(code);
    }

    List<String> successors(String code) {
        return List.copyOf(ending.getOrDefault(code, Set.of()));
    }

    /** The last step of a kind that names it. */
    @Nullable
    Step step(String code, StepKind kind) {
        return steps.getOrDefault(code, List.of()).stream()
                .filter(it -> it.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What its first step says becomes of it. */
    Fate fate(String code) {
        return Fate.of(steps.get(code).getFirst().kind());
    }
}

package vn.kecan.planning.rotation.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.form.FormView;
import vn.kecan.planning.form.TableAnswer;
import vn.kecan.planning.form.TableFormat;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.rotation.move.Place;
import vn.kecan.platform.problem.Problems;

/** Counts the rotations of a period into a subtree. It names no person. */
@ApplicationScoped
class CountTurns {

    private final FindTurns find;
    private final Reach reach;
    private final Scope scope;

    CountTurns(FindTurns find, Reach reach, Scope scope) {
        this.find = find;
        this.reach = reach;
        this.scope = scope;
    }

    /**
     * @param to the first day after the period
     * @param last the moment of the last day of the period
     */
    Response count(String code, LocalDate from, LocalDate to, Moment last, TableFormat format, Locale language) {
        var facts = last.facts();
        var day = standing(code, from, last);
        var unit = facts.unit(code, day).orElseThrow();
        var turns = find.find(unit.code(), from, to, facts, last.knownAt());
        var form = Form11.of(unit, from, to, districts(unit, day, from, facts), turns);
        return TableAnswer.of(
                format,
                language,
                () -> new RotationResultsView(
                        unit.code(), from, to, last.knownAt(), facts.snapshot(), FormView.of(form, language)),
                () -> form.table(language));
    }

    /** The last day of the period on which the unit stands. */
    private LocalDate standing(String code, LocalDate from, Moment last) {
        var ended = last.facts().lastDay(code, last.asOf()).filter(any -> scope.has(code, last.asOf()));
        if (ended.isEmpty()) {
            reach.mustHaveUnit("unit", code, last);
            return last.asOf();
        }
        if (ended.get().isBefore(from)) {
            throw Problems.unprocessable(
                    "unit",
                    code,
                    "Đơn vị này đã kết thúc trước kỳ báo cáo, ngày cuối là %s. Có thể hỏi đơn vị kế tiếp."
                            .formatted(ended.get()),
                    "This unit ended before the period; its last day was %s. Maybe ask for its successor."
                            .formatted(ended.get()));
        }
        return ended.get();
    }

    /** Whether a district stood in the unit's forest when the period began. */
    private static boolean districts(Unit unit, LocalDate standing, LocalDate from, Facts facts) {
        return Place.of(unit.code(), facts, standing).stream()
                .flatMap(it -> facts.subtree(it.forest(), from).stream())
                .anyMatch(it -> it.level() == Level.DISTRICT);
    }
}

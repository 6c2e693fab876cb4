package vn.kecan.planning.rotation.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.form.TableAnswer;
import vn.kecan.planning.form.TableFormat;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Reads who is due in a subtree: a page of it, or all of it as a file; nothing about whoever asks. */
@ApplicationScoped
class ReadDue {

    /** Where the list goes on: on the same day, with the same facts and the same rulebook. */
    record Position(LocalDate asOf, Instant knownAt, String rulebook, DueKey after) {}

    private final FindDue find;
    private final Moments moments;
    private final Reach reach;
    private final Scope scope;
    private final Cursors cursors;
    private final Caller caller;

    ReadDue(FindDue find, Moments moments, Reach reach, Scope scope, Cursors cursors, Caller caller) {
        this.find = find;
        this.moments = moments;
        this.reach = reach;
        this.scope = scope;
        this.cursors = cursors;
        this.caller = caller;
    }

    Response read(DueQuestion it, Locale language) {
        var name = name(it);
        var from = it.cursor() == null ? null : cursors.read(name, it.cursor(), Position.class);
        var moment = from == null
                ? moments.of(it.asOf(), it.knownAt(), it.lawAt())
                : moments.of(
                        from.asOf(),
                        from.knownAt(),
                        Asked.day("lawAt", it.lawAt()).orElse(null),
                        from.rulebook());
        mustNotHaveEnded(it.unit(), moment);
        var all = lines(it, moment);
        if (it.format() != TableFormat.JSON) {
            return TableAnswer.of(
                    it.format(),
                    language,
                    List::of,
                    () -> DueTable.of(views(all, moment, language), about(it, moment), language));
        }
        var rest = all.stream()
                .filter(one -> from == null || one.key().compareTo(from.after()) > 0)
                .toList();
        var size = it.limit() == null ? rest.size() : Math.min(it.limit(), rest.size());
        var page = rest.subList(0, size);
        var next = size == rest.size() ? null : page.getLast().key();
        return Response.ok(new DueListView(
                        it.unit(),
                        it.postKind(),
                        it.months(),
                        moment.asOf(),
                        moment.knownAt(),
                        moment.lawAt(),
                        moment.facts().snapshot(),
                        moment.rulebook(),
                        all.size(),
                        views(page, moment, language),
                        next == null
                                ? null
                                : cursors.write(
                                        name, new Position(moment.asOf(), moment.knownAt(), moment.rulebook(), next))))
                .build();
    }

    private List<Due> lines(DueQuestion it, Moment moment) {
        var root = reach.mustHaveUnit("unit", it.unit(), moment);
        var own = caller.cadre().orElse(null);
        var units = moment.facts().subtree(root.code(), moment.asOf());
        return find.find(units, moment, moment.asOf().plusMonths(it.months())).stream()
                .filter(one -> it.postKind() == null || one.post().kind() == it.postKind())
                .filter(one -> !one.cadre().code().equals(own))
                .toList();
    }

    /** Whoever asks for a unit of his that is no more, is told so, and not that there never was one. */
    private void mustNotHaveEnded(String unit, Moment moment) {
        moment.facts()
                .lastDay(unit, moment.asOf())
                .filter(any -> scope.has(unit, moment.asOf()))
                .ifPresent(last -> {
                    throw Problems.unprocessable(
                            "unit",
                            unit,
                            "Đơn vị này đã kết thúc, ngày cuối là %s. Có thể hỏi theo ngày đó (asOf), hoặc hỏi đơn vị kế tiếp."
                                    .formatted(last),
                            "This unit has ended; its last day was %s. Maybe ask as of that day, or for its successor."
                                    .formatted(last));
                });
    }

    private String name(DueQuestion it) {
        var filters = it.filters();
        filters.put("root", caller.unit());
        filters.put("own", caller.cadre().orElse(""));
        return Cursors.list("rotations-due", filters);
    }

    private static List<DueView> views(List<Due> lines, Moment moment, Locale language) {
        return lines.stream().map(it -> DueView.of(it, moment.asOf(), language)).toList();
    }

    private static List<Text> about(DueQuestion it, Moment moment) {
        return List.of(
                new Text("Đơn vị: " + it.unit(), "Unit: " + it.unit()),
                new Text(
                        "Ngày %s, đến hết %s"
                                .formatted(moment.asOf(), moment.asOf().plusMonths(it.months())),
                        "On %s, until %s".formatted(moment.asOf(), moment.asOf().plusMonths(it.months()))),
                new Text(
                        "Theo quy định ngày %s; dữ liệu %s; biết đến %s"
                                .formatted(moment.lawAt(), moment.facts().snapshot(), moment.knownAt()),
                        "By the law of %s; snapshot %s; known at %s"
                                .formatted(moment.lawAt(), moment.facts().snapshot(), moment.knownAt())));
    }
}

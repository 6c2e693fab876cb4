package vn.kecan.planning.coverage.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.standing.CoveredPost;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.form.Form;
import vn.kecan.planning.form.FormRow;
import vn.kecan.platform.problem.Text;

/** Counts the turns of a standing into form 12: somebody planned for three posts counts three times. */
final class FillForm {

    private record Counted(PostKind kind, @Nullable Cadre cadre) {}

    private FillForm() {}

    static Form of(Standing standing, FormLevel level) {
        var moment = standing.moment();
        var turns = turns(standing, level);
        var rows = CadreRow.ALL.stream()
                .map(row -> new FormRow(row.heading(), counts(row, turns, standing)))
                .toList();
        return new Form(
                level.code(),
                level.title(),
                List.of(
                        new Text(
                                "Đơn vị %s, nhiệm kỳ %s, ngày %s"
                                        .formatted(
                                                standing.units().getFirst().code(),
                                                standing.term().code(),
                                                moment.asOf()),
                                "Unit %s, term %s, on %s"
                                        .formatted(
                                                standing.units().getFirst().code(),
                                                standing.term().code(),
                                                moment.asOf())),
                        Text.same(moment.facts().snapshot() + " · " + standing.position())),
                PostColumn.ALL.stream().map(PostColumn::heading).toList(),
                rows);
    }

    private static List<Counted> turns(Standing standing, FormLevel level) {
        var turns = new ArrayList<Counted>();
        for (var n = 0; n < standing.units().size(); n++) {
            if (level.has(standing.units().get(n).level())) {
                for (var post : standing.ownPosts(n)) {
                    turns.addAll(turns(post, standing));
                }
            }
        }
        return turns;
    }

    private static List<Counted> turns(CoveredPost it, Standing standing) {
        return it.turns().stream()
                .map(turn -> new Counted(
                        it.post().kind(),
                        standing.moment()
                                .facts()
                                .cadre(turn.cadre(), standing.moment().asOf())
                                .orElse(null)))
                .toList();
    }

    private static List<@Nullable Long> counts(CadreRow row, List<Counted> turns, Standing standing) {
        var counts = row.counts();
        return IntStream.range(0, PostColumn.ALL.size())
                .mapToObj(n -> counts == null
                        ? null
                        : (Long) turns.stream()
                                .filter(it -> PostColumn.ALL.get(n).kinds().contains(it.kind()))
                                .filter(it -> row == CadreRow.ALL.getFirst()
                                        || it.cadre() != null
                                                && counts.test(
                                                        it.cadre(),
                                                        standing.moment().asOf()))
                                .count())
                .collect(Collectors.toList());
    }
}

package vn.kecan.planning.rule.seats;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** No post is added for somebody rotated in: a post has no more holders than seats (65-QĐ/TW Điều 1.4). */
final class NoExtraPosts implements RowRule<FilledPost> {

    @Override
    public String id() {
        return "RO-05";
    }

    @Override
    public boolean concerns(FilledPost it, Law law) {
        return it.post().kind().leadership() && !it.holders().isEmpty();
    }

    @Override
    public List<Row> rows(FilledPost it, long chosen, Law law) {
        var most = it.post().seats() + law.value("rotation.extra-posts").number();
        return List.of(new Row(
                id(),
                it.post().code(),
                it.holders(),
                it.holders().stream().map(one -> 1L).toList(),
                null,
                most));
    }

    @Override
    public Verdict judge(FilledPost it, Law law) {
        return law.finding(this)
                .counts(
                        rows(it, it.holders().size(), law).getFirst(),
                        law.value("rotation.extra-posts"),
                        "persons",
                        new Text(
                                "%s, %d vị trí: đang giữ có"
                                        .formatted(it.post().code(), it.post().seats()),
                                "%s, %d seats: held by"
                                        .formatted(it.post().code(), it.post().seats())))
                .fact("post", it.post().code())
                .fact("seats", it.post().seats())
                .fact("holders", it.holders().size())
                .verdict();
    }
}

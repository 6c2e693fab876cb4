package vn.kecan.planning.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import vn.kecan.planning.coverage.matching.FillSeats;
import vn.kecan.planning.coverage.matching.Filling;
import vn.kecan.planning.coverage.matching.Shortage;
import vn.kecan.planning.coverage.matching.Shortages;
import vn.kecan.planning.coverage.standing.CoveredPost;
import vn.kecan.planning.coverage.standing.Part;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.platform.problem.Text;

/** The certificates of a standing, in words. */
final class Gaps {

    private final Standing standing;
    private final Part whole;
    private final Filling filling;

    Gaps(Standing standing) {
        this.standing = standing;
        whole = standing.whole();
        filling = FillSeats.most(whole.bench());
    }

    int seats() {
        return Arrays.stream(whole.bench().seats()).sum();
    }

    int net() {
        return filling.net();
    }

    List<Shortage> all() {
        return Shortages.of(whole.bench(), filling);
    }

    List<GapsView.SinglePoint> singlePoints() {
        var alone = new TreeMap<String, List<String>>();
        for (var it : whole.posts()) {
            if (it.persons().length == 1) {
                alone.computeIfAbsent(standing.person(it.persons()[0]), any -> new ArrayList<>(1))
                        .add(it.post().code());
            }
        }
        return alone.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> new GapsView.SinglePoint(it.getKey(), it.getValue()))
                .toList();
    }

    GapView view(Shortage it, Locale language) {
        var posts = it.posts().stream().map(whole.posts()::get).toList();
        var persons = it.persons().stream()
                .map(n -> standing.person(whole.persons()[n]))
                .sorted()
                .toList();
        return new GapView(
                posts.stream().map(this::post).toList(),
                it.seats(),
                persons,
                it.missing(),
                because(it).in(language));
    }

    private GapView.GapPost post(CoveredPost it) {
        return new GapView.GapPost(
                it.post().code(),
                it.post().unit(),
                it.post().title(),
                it.post().seats(),
                Arrays.stream(it.persons()).mapToObj(standing::person).sorted().toList());
    }

    private static Text because(Shortage it) {
        var posts = it.posts().size();
        var persons = it.persons().size();
        if (persons == 0) {
            return new Text(
                    "Chức danh này có %d vị trí và chưa có ai trong quy hoạch.".formatted(it.seats()),
                    "This post has %d seat(s) and nobody is planned for it.".formatted(it.seats()));
        }
        return new Text(
                "%d chức danh này có %d vị trí, chỉ có chung %d người: thiếu %d."
                        .formatted(posts, it.seats(), persons, it.missing()),
                "These %d posts with %d seats share only %d people: %d short."
                        .formatted(posts, it.seats(), persons, it.missing()));
    }
}

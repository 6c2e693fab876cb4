package vn.kecan.local.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The leading places of one unit in the order in which they are filled, with the committee seats each brings. */
final class Seating {

    private static final Set<String> COMMITTEES = Set.of("EXECUTIVE_COMMITTEE", "STANDING_COMMITTEE", "INSPECTION");

    /** The order of a commune; what is not named follows in the order of its posts. */
    private static final List<String> FIRST = List.of(
            "DEP1", "SEC", "DEP2", "COUNCILV", "PCV", "FRONT", "ORG", "UBKT", "OFF", "PCO", "ECO", "CUL", "PAS");

    private final SampleUnit unit;
    private final Map<String, SamplePost> posts;
    private final Map<String, Integer> free = new HashMap<>();
    private final List<Seat> seats = new ArrayList<>();

    private Seating(SampleUnit unit, List<SamplePost> posts) {
        this.unit = unit;
        this.posts = posts.stream().collect(Collectors.toMap(this::suffix, Function.identity()));
        posts.forEach(it -> free.put(suffix(it), it.seats()));
        FIRST.stream().filter(this.posts::containsKey).forEach(this::fill);
        posts.stream()
                .filter(it -> !COMMITTEES.contains(it.kind()))
                .filter(it -> !it.kind().equals("SPECIALIST"))
                .map(this::suffix)
                .forEach(this::fill);
    }

    static List<Seat> of(SampleUnit unit, List<SamplePost> posts) {
        return List.copyOf(new Seating(unit, posts).seats);
    }

    private void fill(String suffix) {
        while (free.get(suffix) > 0) {
            take(suffix);
            var post = posts.get(suffix);
            var alongside = new ArrayList<String>();
            // CM-13: the Council is led by a deputy secretary, and so is the People's Committee.
            switch (suffix) {
                case "DEP1" -> join("COUNCIL", alongside);
                case "DEP2" -> join("PC", alongside);
                case "DEP" -> joinFirstOf(List.of("COUNCIL", "PC"), alongside);
                case "UBKT", "UBKTD", "ORGD" -> join("INSP", alongside);
                default -> {
                    // Most posts bring no other post with them.
                }
            }
            join("EXEC", alongside);
            if (post.rank() <= 8) {
                join("STAND", alongside);
            }
            seats.add(new Seat(unit, post, List.copyOf(alongside)));
        }
    }

    private void joinFirstOf(List<String> suffixes, List<String> alongside) {
        suffixes.stream().filter(it -> free.getOrDefault(it, 0) > 0).findFirst().ifPresent(it -> join(it, alongside));
    }

    private void join(String suffix, List<String> alongside) {
        if (free.getOrDefault(suffix, 0) > 0) {
            take(suffix);
            alongside.add(posts.get(suffix).code());
        }
    }

    private void take(String suffix) {
        free.merge(suffix, -1, Integer::sum);
    }

    private String suffix(SamplePost post) {
        return post.code().substring(unit.code().length() + 1);
    }
}

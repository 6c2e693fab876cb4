package vn.kecan.planning.coverage.matching;

import java.util.Random;
import java.util.stream.IntStream;

/** Random posts and persons; now few persons for many seats, now the other way round. */
final class Graphs {

    private Graphs() {}

    static Bench random(Random random, int mostPosts, int mostPersons, int mostSeats) {
        var posts = 1 + random.nextInt(mostPosts);
        var persons = random.nextInt(mostPersons + 1);
        var most = 1 + random.nextInt(Math.max(1, persons));
        var planned = new int[posts][];
        var seats = new int[posts];
        for (var post = 0; post < posts; post++) {
            seats[post] = 1 + random.nextInt(mostSeats);
            planned[post] = persons == 0
                    ? new int[0]
                    : random.ints(random.nextInt(most + 1), 0, persons)
                            .distinct()
                            .toArray();
        }
        return new Bench(seats, planned, persons);
    }

    /** As large as the city: each entry for some post and some person of the post's neighbourhood. */
    static Bench city(Random random, int posts, int entries, int persons) {
        var planned = IntStream.range(0, posts)
                .mapToObj(post -> random.ints(random.nextInt(2 * entries / posts + 1), 0, 400)
                        .map(it -> (int) ((long) post * persons / posts + it) % persons)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        var seats = IntStream.range(0, posts)
                .map(post -> post % 9 == 0 ? 9 + random.nextInt(20) : 1 + post % 3)
                .toArray();
        return new Bench(seats, planned, persons);
    }
}

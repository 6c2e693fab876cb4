package vn.kecan.planning.coverage.standing;

import java.util.Arrays;
import java.util.List;
import vn.kecan.planning.coverage.matching.Bench;

/** Numbers those planned for some posts from 0, in the order they are met; for one part after the other. */
final class Numbering {

    private static final int NOT_MET = -1;

    private final int[] numbers;
    private int[] met = new int[16];
    private int size;

    Numbering(int persons) {
        numbers = new int[persons];
        Arrays.fill(numbers, NOT_MET);
    }

    Part part(List<CoveredPost> posts) {
        var seats = new int[posts.size()];
        var planned = new int[posts.size()][];
        for (var post = 0; post < seats.length; post++) {
            var it = posts.get(post);
            seats[post] = it.post().seats();
            planned[post] = new int[it.persons().length];
            for (var n = 0; n < planned[post].length; n++) {
                planned[post][n] = number(it.persons()[n]);
            }
        }
        var part = new Part(posts, new Bench(seats, planned, size), Arrays.copyOf(met, size));
        forget();
        return part;
    }

    private void forget() {
        for (var n = 0; n < size; n++) {
            numbers[met[n]] = NOT_MET;
        }
        size = 0;
    }

    private int number(int person) {
        if (numbers[person] == NOT_MET) {
            if (size == met.length) {
                met = Arrays.copyOf(met, 2 * size);
            }
            met[size] = person;
            numbers[person] = size++;
        }
        return numbers[person];
    }
}

package vn.kecan.planning.coverage.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kecan.planning.coverage.planned.Numbers;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.facts.StaffedPost;

/** The posts of a walk, unit after unit, and at which place among them an entry's post stands. */
final class Places {

    static final int NOWHERE = -1;

    private final List<StaffedPost> posts = new ArrayList<>();
    private final Numbers numbers;
    private final int[] byNumber;
    private final Map<String, Integer> others = new HashMap<>();

    Places(Numbers numbers) {
        this.numbers = numbers;
        byNumber = new int[numbers.size()];
        Arrays.fill(byNumber, NOWHERE);
    }

    void add(StaffedPost it) {
        var number = numbers.of(it.post().code());
        if (isNumbered(number)) {
            byNumber[number] = posts.size();
        } else {
            others.put(it.post().code(), posts.size());
        }
        posts.add(it);
    }

    int of(Turn it) {
        return isNumbered(it.seat()) ? byNumber[it.seat()] : of(it.post());
    }

    int of(String post) {
        var number = numbers.of(post);
        return isNumbered(number) ? byNumber[number] : others.getOrDefault(post, NOWHERE);
    }

    int size() {
        return posts.size();
    }

    StaffedPost get(int place) {
        return posts.get(place);
    }

    private boolean isNumbered(int number) {
        return number >= 0 && number < byNumber.length;
    }
}

package vn.kecan.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As many posts as the whole city has: further heads and deputies beside those of the sample, under codes of their own. */
final class MorePosts {

    private MorePosts() {}

    /**
     * Writes the posts that are missing.
     *
     * @param sample the posts there are
     * @param wanted how many there are to be
     * @return the file to import; null when there are enough
     */
    static @Nullable Path write(Path sample, int wanted) throws IOException {
        var lines = Files.readAllLines(sample);
        var alike = lines.stream()
                .filter(it -> it.contains(",HEAD,") || it.contains(",DEPUTY_HEAD,"))
                .map(it -> it.substring(it.indexOf(',')))
                .toList();
        var missing = wanted - (lines.size() - 1);
        if (missing <= 0 || alike.isEmpty()) {
            return null;
        }
        var all = new ArrayList<>(List.of(lines.getFirst()));
        for (var n = 0; n < missing; n++) {
            all.add("BENCH-%05d".formatted(n + 1) + alike.get(n % alike.size()));
        }
        var file = sample.resolveSibling("more-posts.csv");
        Files.write(file, all);
        return file;
    }
}

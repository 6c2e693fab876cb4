package vn.kecan.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes what was on record before 1 July 2025, and the event of that day. The same for a sample of any size. */
final class FormerSample {

    static final String UNITS = "former-units.csv";
    static final String POSTS = "former-posts.csv";
    static final String POSTINGS = "former-postings.csv";
    static final String EVENT = "reorganisation-2025.json";

    private FormerSample() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var former = new FormerUnits();
        var standing = SampleUnits.all().stream().filter(it -> !it.isCommune());
        var units = Stream.of(
                        standing,
                        former.districts().stream(),
                        former.communes().stream().map(FormerCommune::unit))
                .flatMap(it -> it)
                .map(SampleUnit::row);
        rows(folder.resolve(UNITS), SampleUnit.COLUMNS, units);
        rows(
                folder.resolve(POSTS),
                SamplePost.COLUMNS,
                FormerPosts.of(former).stream().map(SamplePost::row));
        rows(
                folder.resolve(POSTINGS),
                SamplePosting.COLUMNS,
                FormerCareers.all().stream().map(SamplePosting::row));
        new ReorganisationOf2025(former).write(folder.resolve(EVENT));
    }

    private static void rows(Path path, List<String> columns, Stream<List<String>> rows) throws IOException {
        try (var file = new CsvFile(path, columns)) {
            for (var row : rows.toList()) {
                file.row(row);
            }
        }
    }
}

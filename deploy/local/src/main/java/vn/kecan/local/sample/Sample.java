package vn.kecan.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the six files of a sample of the given size. The same size gives the same bytes on every machine. */
public final class Sample {

    /** In the order in which they must be imported. */
    public static final List<String> KINDS =
            List.of("units", "posts", "cadres", "postings", "evaluations", "local-flags");

    private static final int LEADERS_PERCENT = 60;

    private final int cadres;
    private final int postings;
    private final List<SampleUnit> units = SampleUnits.all();
    private final Map<String, List<SamplePost>> posts = new LinkedHashMap<>();
    private final List<Seat> leading = new ArrayList<>();
    private final List<Seat> serving = new ArrayList<>();

    /** With as many postings as come by themselves. */
    public Sample(int cadres) {
        this(cadres, 0);
    }

    /** With earlier postings added until there are so many; they are spread evenly over those old enough for one. */
    public Sample(int cadres, int postings) {
        this.cadres = cadres;
        this.postings = postings;
        var specialists = Math.max(40, cadres * 13 / 10 / units.size());
        for (var unit : units) {
            posts.put(unit.code(), SamplePosts.of(unit, specialists));
        }
        // The wards of the story first, then the city, so that a small sample is whole where it is looked at.
        units.stream()
                .sorted(Comparator.comparing(it -> Story.WARDS.contains(it.code()) ? 0 : it.isCommune() ? 2 : 1))
                .forEach(it -> leading.addAll(filled(it, Seating.of(it, posts.get(it.code())))));
        for (var unit : units) {
            posts.get(unit.code()).stream()
                    .filter(it -> it.kind().equals("SPECIALIST"))
                    .forEach(it -> serving.add(new Seat(unit, it, List.of())));
        }
    }

    /** Writes the files into the folder and says how many rows each has. */
    public Map<String, Integer> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var rows = new LinkedHashMap<String, Integer>();
        try (var file = new CsvFile(folder.resolve("units.csv"), SampleUnit.COLUMNS)) {
            for (var unit : units) {
                file.row(unit.row());
            }
            rows.put("units", file.rows());
        }
        try (var file = new CsvFile(folder.resolve("posts.csv"), SamplePost.COLUMNS)) {
            for (var each : posts.values().stream().flatMap(List::stream).toList()) {
                file.row(each.row());
            }
            rows.put("posts", file.rows());
        }
        writePeople(folder, rows);
        return rows;
    }

    private void writePeople(Path folder, Map<String, Integer> rows) throws IOException {
        var people = new People(units);
        var careers = new Careers(units);
        var earlier = new EarlierPostings(units);
        var more = new Spread(people, careers, earlier);
        try (var cadreFile = new CsvFile(folder.resolve("cadres.csv"), SampleCadre.COLUMNS);
                var postingFile = new CsvFile(folder.resolve("postings.csv"), SamplePosting.COLUMNS);
                var evaluationFile = new CsvFile(folder.resolve("evaluations.csv"), SampleEvaluation.COLUMNS);
                var flagFile = new CsvFile(folder.resolve("local-flags.csv"), SampleFlag.COLUMNS)) {
            for (int number = 1; number <= cadres; number++) {
                var seat = seat(number);
                var person = people.draw(number, seat.unit(), seat.post().rank());
                cadreFile.row(person.row());
                if (isPosted(number)) {
                    var known = careers.of(number, person, seat);
                    for (var posting : filed(known)) {
                        postingFile.row(posting.row());
                    }
                    var few = more.next(earlier.most(person, known));
                    for (var posting : few == 0 ? List.<SamplePosting>of() : earlier.of(number, person, known, few)) {
                        postingFile.row(posting.row());
                    }
                    for (var evaluation : SampleEvaluation.of(number, seat.unit())) {
                        evaluationFile.row(evaluation.row());
                    }
                    var flag = SampleFlag.of(number, seat);
                    if (flag.isPresent()) {
                        flagFile.row(flag.get().row());
                    }
                }
            }
            rows.put("cadres", cadreFile.rows());
            rows.put("postings", postingFile.rows());
            rows.put("evaluations", evaluationFile.rows());
            rows.put("local-flags", flagFile.rows());
        }
    }

    /** Shares out what is missing of the postings asked for, as evenly as it can be done in one pass. */
    private final class Spread {

        private long missing;
        private long room;

        Spread(People people, Careers careers, EarlierPostings earlier) {
            if (postings == 0) {
                return;
            }
            missing = postings;
            for (int number = 1; number <= cadres; number++) {
                if (isPosted(number)) {
                    var seat = seat(number);
                    var person = people.draw(number, seat.unit(), seat.post().rank());
                    var known = careers.of(number, person, seat);
                    missing -= filed(known).size();
                    room += earlier.most(person, known);
                }
            }
            if (missing > room) {
                throw new IllegalArgumentException("The postings (%d) must be at most %d for %d cadres."
                        .formatted(postings, postings - missing + room, cadres));
            }
        }

        /** How many of the places this cadre has are to be filled. */
        int next(int places) {
            if (missing <= 0 || places == 0) {
                return 0;
            }
            var share = (int) ((missing * places + room - 1) / room);
            var few = Math.min(share, places);
            missing -= few;
            room -= places;
            return few;
        }
    }

    /** Those that are not brought by the reorganisation. */
    private static List<SamplePosting> filed(List<SamplePosting> known) {
        return known.stream().filter(it -> !FormerCareers.replace(it)).toList();
    }

    private Seat seat(int number) {
        var leaders = Math.min(leading.size(), cadres * LEADERS_PERCENT / 100);
        return number <= leaders ? leading.get(number - 1) : serving.get(number % serving.size());
    }

    /** One in fifty of those who lead nothing has never been posted. */
    private boolean isPosted(int number) {
        return number <= leading.size() || number % 50 != 0;
    }

    /** Some places are vacant, but none in the ward of the story. */
    private static List<Seat> filled(SampleUnit unit, List<Seat> seats) {
        if (unit.code().equals(Story.WARD)) {
            return seats;
        }
        var draw = Draw.forUnit(unit.code() + "vacant");
        return seats.stream().filter(it -> !draw.percent(7)).toList();
    }
}

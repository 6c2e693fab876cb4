package vn.kecan.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {

    private static final int CADRES = 6_000;

    @TempDir
    static Path folder;

    private static Map<String, List<Map<String, String>>> sample = Map.of();

    @BeforeAll
    static void write() throws IOException {
        new Sample(CADRES).write(folder);
        var all = new HashMap<String, List<Map<String, String>>>();
        for (var kind : Sample.KINDS) {
            all.put(kind, read(folder.resolve(kind + ".csv")));
        }
        sample = all;
    }

    @Test
    void theSameSizeGivesTheSameBytes() throws IOException {
        var again = Files.createDirectory(folder.resolve("again"));
        new Sample(CADRES).write(again);
        for (var kind : Sample.KINDS) {
            assertThat(again.resolve(kind + ".csv")).hasSameBinaryContentAs(folder.resolve(kind + ".csv"));
        }
    }

    @Test
    void thePeopleOfTheStoryAreTheSameInASampleOfAnySize() throws IOException {
        var small = Files.createDirectory(folder.resolve("small"));
        new Sample(500).write(small);
        assertThat(read(small.resolve("cadres.csv")).subList(0, 60))
                .isEqualTo(rows("cadres").subList(0, 60));
    }

    @Test
    void aSampleCanHaveAsManyPostingsAsAskedForAndTheRestOfItIsTheSame() throws IOException {
        var more = Files.createDirectory(folder.resolve("more"));
        var rows = new Sample(CADRES, 15_000).write(more);
        assertThat(rows).containsEntry("postings", 15_000).containsEntry("cadres", CADRES);
        assertThat(more.resolve("cadres.csv")).hasSameBinaryContentAs(folder.resolve("cadres.csv"));
        var all = read(more.resolve("postings.csv"));
        assertThat(all).containsAll(rows("postings")).doesNotHaveDuplicates();
        var last = new HashMap<String, String>();
        for (var posting : all) {
            assertThat(posting.get("from")).isGreaterThanOrEqualTo("2008-08-01");
            var twin = last.put(posting.get("cadre") + posting.get("post"), posting.get("from"));
            assertThat(twin).as(posting.toString()).isNull();
        }
    }

    @Test
    void allCommunesAndWardsStandUnderTheCity() {
        assertThat(count("units", it -> it.get("kind").equals("WARD"))).isEqualTo(51);
        assertThat(count("units", it -> it.get("kind").equals("COMMUNE"))).isEqualTo(75);
        assertThat(rows("units").getFirst()).containsEntry("code", "HN").containsEntry("parent", "");
        assertThat(rows("units")).extracting(it -> it.get("code")).doesNotHaveDuplicates();
    }

    /** O-11: 126 committees of 27 to 33. */
    @Test
    void allCommunesTogetherHaveFrom3402To4158SeatsOnTheirCommittees() {
        var seats = rows("posts").stream()
                .filter(it -> it.get("code").matches("\\d{5}-EXEC"))
                .mapToInt(it -> Integer.parseInt(it.get("seats")))
                .summaryStatistics();
        assertThat(seats.getCount()).isEqualTo(126);
        assertThat(seats.getSum()).isBetween(3_402L, 4_158L);
    }

    @Test
    void everyCommuneHasTheSeatsOfTheDirective() {
        var merged = rows("units").stream().collect(Collectors.toMap(it -> it.get("code"), it -> it.get("mergedFrom")));
        for (var post : rows("posts")) {
            var seats = Integer.parseInt(post.get("seats"));
            var unit = post.get("unit");
            if (post.get("code").matches("\\d{5}-EXEC")) {
                var most = Integer.parseInt(merged.get(unit)) <= 2 ? 27 : 33;
                assertThat(seats).as(post.get("code")).isBetween(27, most);
            }
            if (post.get("code").matches("\\d{5}-STAND")) {
                assertThat(seats).isBetween(9, 11);
            }
        }
        assertThat(count("posts", it -> it.get("code").matches("\\d{5}-DEP[12]")))
                .isEqualTo(252);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var units = codes("units");
        var posts = codes("posts");
        var cadres = codes("cadres");
        assertThat(rows("units")).allMatch(it -> it.get("parent").isEmpty() || units.contains(it.get("parent")));
        assertThat(rows("posts")).allMatch(it -> units.contains(it.get("unit")));
        assertThat(rows("postings")).allMatch(it -> posts.contains(it.get("post")) && cadres.contains(it.get("cadre")));
        assertThat(rows("evaluations")).allMatch(it -> cadres.contains(it.get("cadre")));
    }

    @Test
    void noPostIsHeldByMoreThanItsSeats() {
        var seats = rows("posts").stream()
                .collect(Collectors.toMap(it -> it.get("code"), it -> Integer.parseInt(it.get("seats"))));
        var held = new HashMap<String, Integer>();
        rows("postings").stream()
                .filter(it -> it.get("to").isEmpty())
                .forEach(it -> held.merge(it.get("post"), 1, Integer::sum));
        assertThat(held)
                .allSatisfy((post, holders) -> assertThat(holders).as(post).isLessThanOrEqualTo(seats.get(post)));
    }

    @Test
    void noCadreHoldsTheSamePostTwiceAndNoneBeforeThePostStands() {
        var seen = new HashSet<String>();
        var stands = rows("posts").stream().collect(Collectors.toMap(it -> it.get("code"), it -> it.get("validFrom")));
        for (var posting : rows("postings")) {
            assertThat(seen.add(posting.get("cadre") + posting.get("post")))
                    .as(posting.toString())
                    .isTrue();
            assertThat(posting.get("from")).isGreaterThanOrEqualTo(stands.get(posting.get("post")));
            assertThat(posting.get("to").isEmpty() || posting.get("to").compareTo(posting.get("from")) > 0)
                    .isTrue();
        }
    }

    @Test
    void nobodyIsPostedAsAChild() {
        var births = rows("cadres").stream().collect(Collectors.toMap(it -> it.get("code"), it -> it.get("birthDate")));
        for (var posting : rows("postings")) {
            var born = Integer.parseInt(births.get(posting.get("cadre")).substring(0, 4));
            assertThat(Integer.parseInt(posting.get("from").substring(0, 4)) - born)
                    .as(posting.toString())
                    .isGreaterThanOrEqualTo(22);
        }
    }

    @Test
    void namesAreComposedAndBirthsPlausible() {
        for (var cadre : rows("cadres")) {
            assertThat(Normalizer.isNormalized(cadre.get("fullName"), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(cadre.get("birthDate")).matches("19[6-9]\\d-\\d{2}(-\\d{2})?|200\\d-\\d{2}(-\\d{2})?");
            var official = cadre.get("partyOfficialOn");
            assertThat(official.isEmpty() || official.compareTo(cadre.get("partyAdmittedOn")) > 0)
                    .isTrue();
        }
    }

    @Test
    void theRulesFindLawfulAndUnlawfulCases() {
        assertShare(it -> it.get("sex").equals("F"), 15, 45);
        assertShare(it -> !it.get("ethnicity").equals("1"), 2, 10);
        assertShare(it -> it.get("scienceTechnology").equals("true"), 5, 12);
        assertShare(it -> it.get("partyAdmittedOn").isEmpty(), 5, 30);
        assertShare(it -> it.get("birthDate").compareTo("1975") < 0, 8, 50);
        assertShare(it -> it.get("birthDate").compareTo("1986") > 0, 20, 70);
        assertShare(it -> List.of("ADVANCED", "BACHELOR").contains(it.get("politicalTheory")), 20, 80);
        assertThat(count("cadres", it -> it.get("laterRetirement").equals("true")))
                .isPositive();
        assertThat(count(
                        "postings",
                        it -> it.get("from").compareTo("2018-11") < 0
                                && it.get("to").isEmpty()))
                .as("in one post for eight years")
                .isPositive();
        var posted = rows("postings").stream().map(it -> it.get("cadre")).collect(Collectors.toSet());
        assertThat(count("cadres", it -> !posted.contains(it.get("code"))))
                .as("never posted")
                .isPositive();
    }

    @Test
    void peopleCameToTheSecondWardInEveryWayThatCanComeDue() {
        var ward = rows("postings").stream()
                .filter(it -> it.get("post").startsWith(SecondWard.WARD + "-"))
                .toList();
        for (var kind : List.of("ROTATED_IN", "SECONDED")) {
            var came = ward.stream().filter(it -> it.get("kind").equals(kind)).toList();
            assertThat(came)
                    .anyMatch(it -> it.get("to").isEmpty())
                    .anyMatch(it -> !it.get("to").isEmpty());
            assertThat(came).allMatch(it -> it.get("concurrent").equals("false"));
        }
        assertThat(rows("local-flags")).extracting(it -> it.get("local")).contains("true", "false");
        var heads = rows("posts").stream()
                .filter(it -> it.get("nonLocal").equals("true"))
                .map(it -> it.get("code"))
                .collect(Collectors.toSet());
        for (var flag : rows("local-flags")) {
            assertThat(rows("postings"))
                    .anyMatch(it -> it.get("cadre").equals(flag.get("cadre")) && heads.contains(it.get("post")));
        }
    }

    @Test
    void theSecondWardIsPlannedByThoseWhoHoldLowerPostsThereAndSomeOfTheirRecordsAreWrong() {
        var cadres = rows("cadres").stream().collect(Collectors.toMap(it -> it.get("code"), it -> it));
        var ranks = rows("posts").stream()
                .collect(Collectors.toMap(it -> it.get("code"), it -> Integer.parseInt(it.get("rank"))));
        for (var heir : SecondWard.HEIRS) {
            var held = rows("postings").stream()
                    .filter(it ->
                            it.get("cadre").equals(heir.cadre()) && it.get("to").isEmpty())
                    .map(it -> it.get("post"))
                    .toList();
            assertThat(held)
                    .isNotEmpty()
                    .allMatch(it -> it.startsWith(SecondWard.WARD) && ranks.get(it) > ranks.get(heir.post()));
        }
        for (var it : SecondWard.CORRECTIONS) {
            assertThat(cadres.get(it.cadre()).get(it.field())).isNotBlank().isNotEqualTo(it.value());
            assertThat(SecondWard.HEIRS).anyMatch(heir -> heir.cadre().equals(it.cadre()));
        }
        assertThat(SecondWard.ENDINGS).allMatch(it -> SecondWard.HEIRS.contains(it.of()));
    }

    @Test
    void theStoryHoldsTogether() {
        var cadres = rows("cadres").stream().collect(Collectors.toMap(it -> it.get("code"), it -> it));
        assertThat(cadres.get("HN-000001"))
                .containsEntry("fullName", "Nguyễn Thị Hương")
                .containsEntry("birthDate", "1975-09")
                .containsEntry("sex", "F");
        var ward = rows("postings").stream()
                .filter(it -> it.get("post").startsWith(Story.WARD + "-"))
                .map(it -> it.get("cadre"))
                .collect(Collectors.toSet());
        assertThat(ward).containsAll(Story.FIRST_PROPOSAL).containsAll(Story.ADDED);
        assertThat(womenPercent(cadres, Story.FIRST_PROPOSAL)).isLessThan(15);
        assertThat(womenPercent(cadres, Story.mended())).isGreaterThanOrEqualTo(15);
        assertThat(cadres.get(Story.TOO_OLD)).containsEntry("birthDate", "1966-03");
    }

    private static double womenPercent(Map<String, Map<String, String>> cadres, List<String> codes) {
        return 100.0
                * codes.stream()
                        .filter(it -> cadres.get(it).get("sex").equals("F"))
                        .count()
                / codes.size();
    }

    private void assertShare(Predicate<Map<String, String>> which, int least, int most) {
        assertThat(100.0 * count("cadres", which) / CADRES).isBetween((double) least, (double) most);
    }

    private long count(String kind, Predicate<Map<String, String>> which) {
        return rows(kind).stream().filter(which).count();
    }

    private HashSet<String> codes(String kind) {
        return rows(kind).stream().map(it -> it.get("code")).collect(Collectors.toCollection(HashSet::new));
    }

    private List<Map<String, String>> rows(String kind) {
        return sample.get(kind);
    }

    /** Enough of CSV for files in which a quoted value has no quote of its own. */
    private static List<Map<String, String>> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var columns = values(lines.getFirst());
        return lines.stream()
                .skip(1)
                .map(line -> {
                    var values = values(line);
                    assertThat(values).as(line).hasSameSizeAs(columns);
                    var row = new HashMap<String, String>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], values[i]);
                    }
                    return (Map<String, String>) row;
                })
                .toList();
    }

    private static String[] values(String line) {
        return line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    }
}

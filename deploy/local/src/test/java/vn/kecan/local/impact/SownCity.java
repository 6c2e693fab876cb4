package vn.kecan.local.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.kecan.local.Door;
import vn.kecan.local.UnexpectedAnswer;

/**
 * Plans and slates sown over the sample city through the public contract, always the same ones: in fifty-six communes,
 * for both terms and tiers, of people of the sample and of some whose ages lie around every limit. Afterwards some of those
 * planned are told to be older, or disciplined, than was known, so that entries stand which would be refused today.
 */
final class SownCity {

    private static final String BOARD = "board.hn";
    private static final String OFFICER = "officer.hn";
    private static final String PLANNING = "/api/planning/v1";
    private static final List<String> TERMS = List.of("2025-2030", "2030-2035");

    /** One rank above a vice-chair of the Front, and more than one. */
    private static final List<String> NEXT = List.of("EXEC", "ORG", "UBKT", "OFF");

    private static final List<String> FURTHER = List.of("PCV", "SEC", "FRONT", "DEP2", "EXEC");
    private static final int COMMUNES = 56;
    private static final int LEADERS_OF_THE_SAMPLE = 300;
    private static final int SPECIALISTS_OF_THE_SAMPLE = 200;
    private static final int AROUND_THE_LIMITS = 112;
    private static final int FOR_EACH_PLAN = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Door door;
    private final Path folder;
    private final List<Entered> planned = new ArrayList<>();
    private int refused;

    SownCity(Door door, Path folder) {
        this.door = door;
        this.folder = folder;
    }

    private record Entered(String cadre, String unit, String post, String term) {}

    /** How many entries were taken and how many refused. */
    record Sown(int entered, int refused) {}

    Sown sow() throws IOException, InterruptedException {
        var communes = communes();
        imports("cadres", cadres(0));
        imports("postings", postings(communes));
        arrived();
        plan(communes);
        propose(communes);
        imports("cadres", cadres(11));
        imports("disciplines", disciplines());
        arrived();
        return new Sown(planned.size(), refused);
    }

    /** A commune outside the story, every third one. */
    private List<String> communes() throws IOException, InterruptedException {
        var all = door.get("auditor.hn", "/api/personnel/v1/units/HN/subtree?asOf=2026-11-01")
                .expect(200);
        var found = new ArrayList<String>();
        for (var it : all.body().path("items")) {
            var code = it.path("code").asText();
            if (it.path("level").asText().equals("COMMUNE") && code.matches("\\d{5}") && !code.startsWith("0000")) {
                found.add(code);
            }
        }
        return found.subList(0, COMMUNES);
    }

    private void plan(List<String> communes) throws IOException, InterruptedException {
        var n = 0;
        for (var unit : communes) {
            for (var term : communes.indexOf(unit) % 4 == 0 ? TERMS : List.of(TERMS.get(communes.indexOf(unit) % 2))) {
                var opened = door.post(
                                BOARD, PLANNING + "/plans", "{\"unit\":\"%s\",\"term\":\"%s\"}".formatted(unit, term))
                        .expect(201);
                for (var rank = 1; rank <= FOR_EACH_PLAN; rank++, n++) {
                    enter(opened.text("id"), unit, term, n, rank);
                }
            }
        }
    }

    /** Object 1 is a vice-chair of the Front, object 2 a specialist of the sample. */
    private void enter(String plan, String unit, String term, int n, int rank)
            throws IOException, InterruptedException {
        var tier = rank % 2 == 0 ? 2 : 1;
        var cadre = tier == 1
                ? near(n * 3 % AROUND_THE_LIMITS)
                : "HN-%06d".formatted(LEADERS_OF_THE_SAMPLE + 1 + n * 7 % SPECIALISTS_OF_THE_SAMPLE);
        var post = unit + "-" + (tier == 1 ? NEXT.get(n % NEXT.size()) : FURTHER.get(n % FURTHER.size()));
        var training = tier == 2 && n % 5 > 0 ? ",\"trainingPlan\":\"Lớp cao cấp 2027\"" : "";
        var answer = door.post(BOARD, PLANNING + "/plans/" + plan + "/entries", """
                        {"cadre":"%s","post":"%s","tier":%d,"readiness":"LATER","rank":%d%s}""".formatted(
                                cadre, post, tier, rank, training))
                .expect(201, 409, 422);
        if (answer.status() == 201) {
            planned.add(new Entered(cadre, unit, post, term));
        } else {
            refused++;
        }
    }

    /** Slates on their way that propose somebody for the very post he is planned for, and drafts with many names. */
    private void propose(List<String> communes) throws IOException, InterruptedException {
        for (int i = 0; i < planned.size(); i += 7) {
            var it = planned.get(i);
            if (!it.post().endsWith("-EXEC")) {
                var path = open(it.unit(), it.term(), it.post(), 0);
                add(path, it.cadre());
                door.post(BOARD, path + "/submission", "{}").expect(201, 422);
            }
        }
        for (int i = 0; i < communes.size(); i += 4) {
            var path = open(communes.get(i), TERMS.getFirst(), communes.get(i) + "-DEP2", 3);
            for (int k = 0; k < 4; k++) {
                add(path, k % 2 == 0 ? near((i + k) % AROUND_THE_LIMITS) : "HN-%06d".formatted(40 + i * 5 + k));
            }
        }
    }

    private String open(String unit, String term, String post, int surplus) throws IOException, InterruptedException {
        return PLANNING + "/slates/"
                + door.post(BOARD, PLANNING + "/slates", """
                        {"unit":"%s","term":"%s","kind":"POST","post":"%s","seats":1,"surplus":%d}""".formatted(unit, term, post, surplus))
                        .expect(201)
                        .text("id");
    }

    private void add(String slate, String cadre) throws IOException, InterruptedException {
        door.post(BOARD, slate + "/candidates", "{\"cadre\":\"" + cadre + "\"}").expect(201);
    }

    private static String near(int n) {
        return "IMP-%03d".formatted(n);
    }

    /** Men and women born from 1971 to 1980, a month after one another; or so many months older. */
    private static String cadres(int older) {
        var file = new StringBuilder(
                "code,fullName,birthDate,sex,ethnicity,education,politicalTheory,scienceTechnology\r\n");
        for (int n = 0; n < AROUND_THE_LIMITS; n++) {
            var months = 12 * 1971 + n - older;
            file.append("%s,Người Thử %d,%d-%02d,%s,1,UNIVERSITY,%s,false\r\n"
                    .formatted(
                            near(n),
                            n,
                            months / 12,
                            1 + months % 12,
                            n % 2 == 0 ? "F" : "M",
                            n % 5 == 0 ? "INTERMEDIATE" : "ADVANCED"));
        }
        return file.toString();
    }

    private static String postings(List<String> communes) {
        var file = new StringBuilder("cadre,post,from,decision.number,decision.date,decision.issuer\r\n");
        for (int n = 0; n < AROUND_THE_LIMITS; n++) {
            file.append("%s,%s-FRONTV,2025-07-01,%d-QĐ/TU,2025-06-25,Thành ủy Hà Nội\r\n"
                    .formatted(near(n), communes.get(n % communes.size()), n + 1));
        }
        return file.toString();
    }

    /** Of those planned every ninth was reprimanded before 377-QĐ/TW, without anybody telling. */
    private String disciplines() {
        var file = new StringBuilder("cadre,kind,side,from,lapsesOn,declared\r\n");
        planned.stream()
                .map(Entered::cadre)
                .distinct()
                .sorted()
                .filter(it -> it.hashCode() % 9 == 0)
                .forEach(it -> file.append(it).append(",REPRIMAND,PARTY,2025-03-04,2026-03-04,true\r\n"));
        return file.toString();
    }

    private void imports(String kind, String rows) throws IOException, InterruptedException {
        var file = folder.resolve(kind + "-" + Integer.toHexString(rows.hashCode()) + ".csv");
        Files.createDirectories(folder);
        Files.writeString(file, rows);
        var path = "/api/personnel/v1/imports?kind=" + kind;
        door.await(OFFICER, door.postCsv(OFFICER, path, file, "impact-" + file.getFileName()))
                .expect(200);
    }

    /** Waits until planning knows what personnel knows. */
    private void arrived() throws IOException, InterruptedException {
        var last = door.get(Door.PARTNER, "/api/personnel/v1/changes?limit=1")
                .expect(200)
                .body()
                .path("last")
                .asLong();
        for (var end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(200)) {
            var answer = door.get("auditor.hn", PLANNING + "/coverage?unit=00008&term=2025-2030");
            var snapshot = answer.text("snapshot");
            if (answer.status() == 200 && Long.parseLong(snapshot.substring(snapshot.lastIndexOf(':') + 1)) >= last) {
                return;
            }
        }
        throw new UnexpectedAnswer("Planning must know change " + last + " within " + PATIENCE + ", but does not.");
    }
}

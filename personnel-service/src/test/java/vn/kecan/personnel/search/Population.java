package vn.kecan.personnel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.Suite;

/** A forest of a few thousand people, drawn by a seed, on record and in memory. */
final class Population {

    private static final String[] SURNAMES =
            "Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Hoàng Vũ Đặng Đỗ Ngô Lý Lò Quách Ứng Ông".split(" ");
    private static final String[] MIDDLE = "Thị Thị Văn Văn Đức Hữu Ngọc Thu Minh Bá Đình".split(" ");
    private static final String[] GIVEN =
            "Hương Hường Hưng Hùng Phương Phượng Hà Hạ Hằng Anh Ánh Ân An Ẩn Dũng Dung Đông Đồng Thủy Thúy Thùy Trang Trương Khoa Yến Ý Oanh Ơn Quyết Nghiêm Long Loan Luân Xuân"
                    .split(" ");
    static final String[] KINDS = {"SECRETARY", "DEPUTY_SECRETARY", "HEAD", "DEPUTY_HEAD", "SPECIALIST"};
    static final String[] EDUCATIONS = {"", "COLLEGE", "UNIVERSITY", "UNIVERSITY", "MASTER", "DOCTORATE"};
    static final String[] THEORIES = {"", "NONE", "ELEMENTARY", "INTERMEDIATE", "ADVANCED", "BACHELOR"};
    static final String[] LEVELS = {"EXCELLENT", "GOOD", "GOOD", "COMPLETED", "NOT_COMPLETED"};

    private final Random random;
    final String root = Suite.forest();
    /** Every unit with the one above it. */
    final Map<String, @Nullable String> units = new TreeMap<>();

    final Map<String, Person> people = new TreeMap<>();
    private final List<String[]> posts = new ArrayList<>();

    Population(Random random, int size) {
        this.random = random;
        units.put(root, null);
        for (int ward = 0; ward < 5; ward++) {
            units.put(root + "-W" + ward, root);
            for (int office = 0; office < 3; office++) {
                units.put(root + "-W" + ward + "-" + office, root + "-W" + ward);
            }
        }
        for (var unit : units.keySet()) {
            for (var kind : KINDS) {
                posts.add(new String[] {unit + "-" + kind.substring(0, 4) + posts.size(), unit, kind});
            }
        }
        IntStream.range(0, size).mapToObj(this::person).forEach(it -> people.put(it.code(), it));
    }

    String name() {
        return one(SURNAMES) + " " + one(MIDDLE) + " " + (random.nextInt(9) == 0 ? one(MIDDLE) + " " : "") + one(GIVEN);
    }

    boolean below(String unit, String top) {
        for (var at = unit; at != null; at = units.get(at)) {
            if (at.equals(top)) {
                return true;
            }
        }
        return false;
    }

    /** Puts all of it on record, as the files of an officer. */
    void load() {
        file(
                "units",
                "code,name,kind,parent,level,validFrom",
                units.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                        .map(it -> it.getKey() + ",Đơn vị " + it.getKey() + ",OTHER,"
                                + (it.getValue() == null ? "" : it.getValue()) + ",COMMUNE,2000-01-01"));
        file(
                "posts",
                "code,unit,title,kind,rank,seats,managedBy,validFrom",
                posts.stream()
                        .map(it -> it[0] + "," + it[1] + ",Chức danh," + it[2] + ",5,10000," + root + ",2000-01-01"));
        file(
                "cadres",
                "code,fullName,birthDate,sex,ethnicity,education,politicalTheory",
                people.values().stream()
                        .map(it -> String.join(
                                ",",
                                it.code(),
                                it.name(),
                                it.birth(),
                                it.sex(),
                                "" + it.ethnicity(),
                                it.education() == null ? "" : it.education(),
                                it.theory() == null ? "" : it.theory())));
        file(
                "postings",
                "cadre,post,from,to,decision.number,decision.date,decision.issuer",
                people.values().stream()
                        .flatMap(who -> who.held().stream()
                                .map(it -> who.code() + "," + it.post() + "," + it.from() + ","
                                        + (it.to() == null ? "" : it.to()) + ",1-QĐ/TU,2010-01-01,TU")));
        file(
                "evaluations",
                "cadre,year,level,decision.number,decision.date,decision.issuer",
                people.values().stream()
                        .flatMap(who -> who.evaluations().entrySet().stream()
                                .map(it -> who.code() + "," + it.getKey() + "," + it.getValue() + ",1-QĐ/TU,"
                                        + it.getKey() + "-12-31,TU")));
    }

    private void file(String kind, String header, java.util.stream.Stream<String> rows) {
        var answer = Suite.load(root, kind, header + "\n" + rows.collect(Collectors.joining("\n")) + "\n");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private Person person(int number) {
        var born = LocalDate.of(1964, 1, 1).plusDays(random.nextInt(10_500));
        var held = new ArrayList<Person.Held>();
        var from = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
        for (int i = random.nextInt(4); i > 0; i--) {
            var to = random.nextInt(3) == 0 && i > 1
                    ? from.plusDays(1 + random.nextInt(900))
                    : i > 1 || random.nextInt(5) == 0 ? from.plusDays(1 + random.nextInt(2000)) : null;
            var post = posts.get(random.nextInt(posts.size()));
            if (held.stream().noneMatch(it -> it.post().equals(post[0]))) {
                held.add(new Person.Held(post[0], post[1], post[2], from, to));
            }
            from = to == null ? from.plusDays(30) : to;
        }
        var evaluations = new TreeMap<Integer, String>();
        for (int year = 2022; year < 2026; year++) {
            if (random.nextInt(4) > 0) {
                evaluations.put(year, one(LEVELS));
            }
        }
        var education = one(EDUCATIONS);
        var theory = one(THEORIES);
        return new Person(
                root + "-" + (10_000 + (number * 7919) % 90_000),
                name(),
                random.nextInt(10) == 0 ? born.toString().substring(0, 7) : born.toString(),
                random.nextBoolean() ? "M" : "F",
                random.nextInt(8) == 0 ? 1 + random.nextInt(56) : 1,
                education.isEmpty() ? null : education,
                theory.isEmpty() ? null : theory,
                List.copyOf(held),
                evaluations);
    }

    String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}

package vn.kecan.personnel.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.Sex;

/** A question drawn at random: as it goes over the wire, and as what it means, person by person. */
final class Question {

    record Parameter(String name, String value) {}

    private static final List<String> EDUCATION =
            List.of("PRIMARY", "SECONDARY", "VOCATIONAL", "COLLEGE", "UNIVERSITY", "MASTER", "DOCTORATE");
    private static final List<String> THEORY = List.of("NONE", "ELEMENTARY", "INTERMEDIATE", "ADVANCED", "BACHELOR");
    private static final String[] SORTS = {"code", "-code", "name", "-name", "birthDate", "-birthDate"};

    private final Random random;
    private final Population city;
    private final RetirementSchedule schedule = RetirementSchedule.published();
    final List<Parameter> filters = new ArrayList<>();
    private Predicate<Person> meaning = it -> true;
    final LocalDate asOf;
    final @Nullable String sort;
    private @Nullable String asked;

    Question(Random random, Population city, LocalDate today) {
        this.random = random;
        this.city = city;
        this.asOf = random.nextInt(3) > 0 ? today : LocalDate.of(2012, 1, 1).plusDays(random.nextInt(5000));
        this.sort = random.nextBoolean() ? null : city.one(SORTS);
        draw();
    }

    List<Person> answer(Iterable<Person> reached) {
        var found = new ArrayList<Person>();
        for (var it : reached) {
            if (!it.born().isAfter(asOf) && meaning.test(it)) {
                found.add(it);
            }
        }
        found.sort(order());
        return found;
    }

    boolean asWritten(Person it) {
        return asked == null || Spelling.matches(it.name(), asked, false);
    }

    private Comparator<Person> order() {
        if (sort == null) {
            return Comparator.<Person, Boolean>comparing(it -> !asWritten(it)).thenComparing(Person::code);
        }
        Comparator<Person> by = switch (sort.replace("-", "")) {
            case "name" -> Comparator.comparing(Person::name, Spelling.BY_NAME);
            case "birthDate" -> Comparator.comparing(Person::birth);
            default -> Comparator.comparing(Person::code);
        };
        by = by.thenComparing(Person::code);
        return sort.startsWith("-") ? by.reversed() : by;
    }

    private void draw() {
        if (random.nextInt(5) > 1) {
            name();
        }
        var top = random.nextInt(4) == 0 ? city.one(city.units.keySet().toArray(String[]::new)) : null;
        var kind = random.nextInt(5) == 0 ? city.one(Population.KINDS) : null;
        if (top != null || kind != null) {
            say("unit", top);
            say("postKind", kind);
            and(who -> who.held().stream()
                    .anyMatch(it -> it.on(asOf)
                            && (top == null || city.below(it.unit(), top))
                            && (kind == null || it.kind().equals(kind))));
        }
        person();
        age();
        retirement();
        evaluation();
    }

    private void name() {
        var words = new ArrayList<>(List.of((random.nextInt(12) == 0
                        ? "Không Ai"
                        : city.one(
                                city.people.values().stream().map(Person::name).toArray(String[]::new)))
                .split(" ")));
        Collections.shuffle(words, random);
        var some = new ArrayList<>(words.subList(0, 1 + random.nextInt(words.size())));
        some.replaceAll(this::mistreat);
        var q = String.join(" ", some);
        asked = q;
        say("q", random.nextInt(4) == 0 ? Normalizer.normalize(q, Normalizer.Form.NFD) : q);
        var exact = random.nextInt(6) == 0;
        if (exact) {
            say("exact", "true");
        }
        and(it -> Spelling.matches(it.name(), q, !exact));
    }

    private String mistreat(String word) {
        var it = random.nextBoolean() ? Spelling.fold(word) : random.nextInt(3) == 0 ? word.toUpperCase() : word;
        var at = random.nextInt(it.length());
        return switch (random.nextInt(9)) {
            case 0 -> it.substring(0, at + 1);
            case 1 -> it.substring(0, at) + it.substring(at + 1) + (it.length() == 1 ? "x" : "");
            case 2 -> it.substring(0, at) + (char) ('a' + random.nextInt(26)) + it.substring(at);
            case 3 -> it.substring(0, at) + (char) ('a' + random.nextInt(26)) + it.substring(at + 1);
            case 4 -> at == 0 ? it : it.substring(0, at - 1) + it.charAt(at) + it.charAt(at - 1) + it.substring(at + 1);
            default -> it;
        };
    }

    private void person() {
        if (random.nextInt(4) == 0) {
            var sex = random.nextBoolean() ? "M" : "F";
            say("sex", sex);
            and(it -> it.sex().equals(sex));
        }
        if (random.nextInt(8) == 0) {
            var codes = List.of(1 + random.nextInt(56), 2 + random.nextInt(10));
            codes.forEach(it -> say("ethnicity", it.toString()));
            and(it -> codes.contains(it.ethnicity()));
        }
        if (random.nextInt(6) == 0) {
            var minority = random.nextInt(3) > 0;
            say("minority", Boolean.toString(minority));
            and(it -> minority == (it.ethnicity() >= 2 && it.ethnicity() <= 54));
        }
        if (random.nextInt(6) == 0) {
            var level = EDUCATION.get(random.nextInt(EDUCATION.size()));
            say("educationAtLeast", level);
            and(it -> rank(EDUCATION, it.education()) >= EDUCATION.indexOf(level));
        }
        if (random.nextInt(8) == 0) {
            say("education", "MASTER");
            say("education", "COLLEGE");
            and(it -> "MASTER".equals(it.education()) || "COLLEGE".equals(it.education()));
        }
        if (random.nextInt(6) == 0) {
            var level = THEORY.get(random.nextInt(THEORY.size()));
            say("politicalTheoryAtLeast", level);
            and(it -> rank(THEORY, it.theory()) >= THEORY.indexOf(level));
        }
    }

    /** What is not on record is below everything. */
    private static int rank(List<String> levels, @Nullable String level) {
        return level == null ? -1 : levels.indexOf(level);
    }

    private void age() {
        if (random.nextInt(4) > 0) {
            return;
        }
        var on = random.nextBoolean() ? asOf : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6000));
        if (!on.equals(asOf)) {
            say("ageOn", on.toString());
        }
        var from = 20 + random.nextInt(40);
        var to = from + random.nextInt(15);
        var which = random.nextInt(3);
        if (which != 1) {
            say("ageFrom", "" + from);
            and(it -> age(it, on) >= from);
        }
        if (which != 0) {
            say("ageTo", "" + to);
            and(it -> age(it, on) >= 0 && age(it, on) <= to);
        }
    }

    private static int age(Person it, LocalDate on) {
        return it.born().isAfter(on) ? -1 : Period.between(it.born(), on).getYears();
    }

    private void retirement() {
        if (random.nextInt(6) > 0) {
            return;
        }
        var from = YearMonth.of(2020 + random.nextInt(30), 1 + random.nextInt(12));
        var to = from.plusMonths(random.nextInt(80));
        var which = random.nextInt(3);
        if (which != 1) {
            say("retiresFrom", from.toString());
            and(it -> !retires(it).isBefore(from));
        }
        if (which != 0) {
            say("retiresTo", to.toString());
            and(it -> !retires(it).isAfter(to));
        }
    }

    private YearMonth retires(Person it) {
        return schedule.month(YearMonth.from(it.born()), Sex.valueOf(it.sex()));
    }

    private void evaluation() {
        if (random.nextInt(6) > 0) {
            return;
        }
        var year = 2021 + random.nextInt(5);
        var level = random.nextInt(3) == 0 ? null : city.one(Population.LEVELS);
        say("evaluationYear", "" + year);
        say("evaluationLevel", level);
        and(it -> level == null
                ? it.evaluations().containsKey(year)
                : level.equals(it.evaluations().get(year)));
    }

    private void say(String name, @Nullable String value) {
        if (value != null) {
            filters.add(new Parameter(name, value));
        }
    }

    private void and(Predicate<Person> more) {
        meaning = meaning.and(more);
    }

    @Override
    public String toString() {
        return filters + " sort=" + sort + " asOf=" + asOf;
    }
}

package vn.kecan.local.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * Draws a cadre who could hold the post: age, schooling and theory follow its rank, with enough exceptions that every
 * rule meets both a lawful and an unlawful case. Units differ in their share of women and of the young.
 */
final class People {

    /** Ages are those of this day, not of the day the sample is made. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** Codes of provinces many people of Hanoi come from. */
    private static final Object[] ELSEWHERE = {
        "24", 12, "25", 14, "31", 12, "33", 16, "37", 16, "38", 14, "40", 12, "42", 6, "19", 8, "22", 6
    };

    private final List<SampleUnit> communes;

    People(List<SampleUnit> units) {
        communes = units.stream().filter(SampleUnit::isCommune).toList();
    }

    SampleCadre draw(int number, SampleUnit unit, int rank) {
        var draw = Draw.forCadre(number);
        var plays = Story.plays(number);
        var sex = plays ? Story.sex(number) : draw.percent(womenPercent(unit, rank)) ? "F" : "M";
        var ethnicity = Integer.parseInt(draw.oneOf("1", 950, "6", 30, "2", 8, "3", 4, "7", 3, "9", 2, "4", 3));
        var birth = birth(draw, unit, rank, sex);
        var birthDate = plays ? Story.birth(number) : SecondWard.birth(number, written(draw, birth));
        var local = draw.percent(rank <= 5 ? 25 : 65);
        var province = local ? "01" : draw.oneOf(ELSEWHERE);
        var commune = local ? communes.get(draw.between(0, communes.size() - 1)).code() : "";
        var born = plays ? LocalDate.parse(birthDate + "-15") : birth;
        var admitted = admitted(draw, born, rank);
        var education = education(draw, rank);
        return new SampleCadre(
                Story.code(number),
                plays
                        ? Story.name(number, Names.draw(draw.random(), sex, 1))
                        : Names.draw(draw.random(), sex, ethnicity),
                birthDate,
                sex,
                plays ? 1 : ethnicity,
                province,
                commune,
                admitted == null ? "" : admitted.toString(),
                admitted == null || admitted.plusYears(1).isAfter(TODAY)
                        ? ""
                        : admitted.plusYears(1).toString(),
                education,
                plays ? "ADVANCED" : theory(draw, rank),
                draw.percent(8),
                number == SecondWard.LATER
                        || sex.equals("F") && draw.percent(education.equals("DOCTORATE") ? 25 : rank <= 4 ? 10 : 0));
    }

    /** From 8 to 45 of a hundred, by unit; fewer the higher the post. */
    private static int womenPercent(SampleUnit unit, int rank) {
        var ofUnit = Draw.forUnit(unit.code()).between(12, 45);
        return rank <= 8 ? ofUnit * 2 / 3 : ofUnit;
    }

    private static LocalDate birth(Draw draw, SampleUnit unit, int rank, String sex) {
        var older = Draw.forUnit(unit.code() + "age").between(-3, 3);
        var oldest = sex.equals("F") ? 56 : 61;
        var age = switch (rank) {
            case 1, 2, 3, 4 -> draw.between(46, 60);
            case 5 -> draw.between(42, 59);
            case 6, 7 -> draw.between(38, 57);
            case 8 -> draw.between(34, 56);
            case 9, 10, 11 -> draw.between(31, 54);
            default -> draw.between(24, 58);
        };
        return TODAY.minusYears(Math.clamp(age + older, 23, oldest)).minusDays(draw.between(0, 364));
    }

    /** Some records know the month only. */
    private static String written(Draw draw, LocalDate birth) {
        return draw.percent(8) ? birth.toString().substring(0, 7) : birth.toString();
    }

    private static @org.jspecify.annotations.Nullable LocalDate admitted(Draw draw, LocalDate born, int rank) {
        var member = rank <= 10 || draw.percent(72);
        var on = born.plusYears(draw.between(21, 33)).plusDays(draw.between(0, 364));
        var latest = TODAY.minusMonths(rank <= 10 ? 30 : 2);
        return !member ? null : on.isAfter(latest) ? latest.minusDays(draw.between(0, 200)) : on;
    }

    private static String education(Draw draw, int rank) {
        return rank <= 10
                ? draw.oneOf("UNIVERSITY", 50, "MASTER", 45, "DOCTORATE", 5)
                : draw.oneOf("UNIVERSITY", 62, "MASTER", 26, "COLLEGE", 7, "VOCATIONAL", 3, "DOCTORATE", 2);
    }

    private static String theory(Draw draw, int rank) {
        if (rank <= 7) {
            return draw.oneOf("ADVANCED", 84, "BACHELOR", 9, "INTERMEDIATE", 7);
        }
        if (rank == 8) {
            return draw.oneOf("ADVANCED", 48, "BACHELOR", 3, "INTERMEDIATE", 45, "ELEMENTARY", 4);
        }
        return rank <= 10
                ? draw.oneOf("ADVANCED", 20, "INTERMEDIATE", 72, "ELEMENTARY", 8)
                : draw.oneOf("NONE", 30, "ELEMENTARY", 32, "INTERMEDIATE", 36, "ADVANCED", 2);
    }
}

package vn.kecan.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The ward the main job plays in, and those of its people whose facts are chosen rather than drawn: the holders of its
 * thirty leading posts, in the order in which {@link Seating} fills them.
 */
public final class Story {

    public static final String WARD = "00004";
    public static final String EXECUTIVE = WARD + "-EXEC";
    public static final String SECRETARY = WARD + "-SEC";

    /** Permanent deputy secretary: may be planned for secretary. */
    public static final String SUCCESSOR = code(1);

    /** Secretary: planning him for the post he holds makes no sense. */
    public static final String INCUMBENT = code(2);

    /** Born so early that too few months are left to him even for re-election. */
    public static final String TOO_OLD = code(12);

    /** Twenty-eight of the ward's leaders, three of them women, and one who is too old. */
    public static final List<String> FIRST_PROPOSAL =
            IntStream.rangeClosed(1, 28).mapToObj(Story::code).toList();

    /** Two women who are proposed when the quota warns. */
    public static final List<String> ADDED = List.of(code(29), code(30));

    /** Who is planned for which post of the ward; the rules refuse some of them. */
    public static final Map<String, String> HEIRS = new TreeMap<>(Map.of(
            "DEP1", code(4),
            "DEP2", code(5),
            "COUNCILV", code(10),
            "PCV", code(13),
            "FRONT", code(15),
            "ORG", code(29),
            "UBKT", code(19),
            "OFF", code(30),
            "ECO", code(28)));

    static final List<String> WARDS = List.of(WARD, SecondWard.WARD);

    private static final List<Integer> WOMEN = List.of(1, 8, 19, 29, 30);

    private static final Map<Integer, String> BIRTHS = Map.of(1, "1975-09", 2, "1971-05", 12, "1966-03");

    static boolean plays(int number) {
        return number <= 30;
    }

    static String sex(int number) {
        return WOMEN.contains(number) ? "F" : "M";
    }

    /** Middle-aged at the head of the list, under 42 over the whole term at its end. */
    static String birth(int number) {
        var chosen = BIRTHS.get(number);
        var year = number < 20 ? 1973 + number * 7 % 11 : 1989 + number % 4;
        return chosen == null ? "%d-%02d".formatted(year, 1 + number * 5 % 12) : chosen;
    }

    static String name(int number, String drawn) {
        return number == 1 ? "Nguyễn Thị Hương" : drawn;
    }

    /** The proposal after it has been mended. */
    public static List<String> mended() {
        var all = new ArrayList<>(FIRST_PROPOSAL);
        all.remove(TOO_OLD);
        all.addAll(ADDED);
        return List.copyOf(all);
    }

    static String code(int number) {
        return "HN-%06d".formatted(number);
    }

    private Story() {}
}

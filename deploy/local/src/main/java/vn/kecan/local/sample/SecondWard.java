package vn.kecan.local.sample;

import java.util.List;

/**
 * The second ward of the story. Its plan is drawn up in good faith on records of which some are wrong, and lawful by what
 * is known that day; then the records are corrected, and some entries are given an end. So its posts lose their last
 * successors before the term is over. Its thirty leaders follow those of the first ward.
 */
public final class SecondWard {

    public static final String WARD = "00008";

    /** In whose record it says that she may retire later, when she is planned. */
    static final int LATER = 45;

    /** Who is planned for which post, in the order in which they are entered. */
    public static final List<Heir> HEIRS = List.of(
            heir("SEC", 31, 1),
            heir("DEP1", 36, 1),
            heir("DEP1", 34, 2),
            heir("DEP2", 36, 1),
            heir("PC", 35, 1),
            heir("COUNCILV", 40, 1),
            heir("FRONT", LATER, 1),
            heir("PCV", 43, 1));

    /** What the original files of the Party say, other than the records. */
    public static final List<Correction> CORRECTIONS = List.of(
            new Correction(Story.code(36), "birthDate", "1967-02-04"),
            new Correction(Story.code(40), "birthDate", "1965-07-24"),
            new Correction(Story.code(LATER), "laterRetirement", "false"));

    /** Entries the board ends on a day to come. */
    public static final List<Ending> ENDINGS =
            List.of(new Ending(heir("PC", 35, 1), "2027-09-01"), new Ending(heir("DEP1", 34, 2), "2028-01-01"));

    private SecondWard() {}

    /** With the right to retire later she has a term left, without it she has not; of the others as drawn. */
    static String birth(int number, String drawn) {
        return number == LATER ? "1972-05" : drawn;
    }

    /** Somebody planned as object 1. */
    public record Heir(String post, String cadre, int rank) {}

    /** A field of a record that was wrong. */
    public record Correction(String cadre, String field, String value) {}

    /** From which day on an entry is out of the plan. */
    public record Ending(Heir of, String on) {}

    private static Heir heir(String suffix, int number, int rank) {
        return new Heir(WARD + "-" + suffix, Story.code(number), rank);
    }
}

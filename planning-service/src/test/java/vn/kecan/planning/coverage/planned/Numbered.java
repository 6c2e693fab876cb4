package vn.kecan.planning.coverage.planned;

/** Codes with numbers, as plans on record would have given them; for tests. */
public final class Numbered {

    private Numbered() {}

    public static Numbers of(String... codes) {
        var numbers = Numbers.none();
        for (var code : codes) {
            numbers.give(code);
        }
        return numbers;
    }
}

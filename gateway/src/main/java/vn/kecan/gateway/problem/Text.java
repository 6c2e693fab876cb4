package vn.kecan.gateway.problem;

/** One sentence in the two languages of the suite. */
public record Text(String vi, String en) {

    String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}

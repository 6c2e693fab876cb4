package vn.kecan.planning.law;

/** A sentence in both languages of the suite. */
public record Text(String vi, String en) {

    public Text plus(Text next) {
        return new Text(vi + next.vi, en + next.en);
    }
}

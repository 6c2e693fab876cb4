package vn.kecan.personnel.reorganisation;

/** What becomes of those who hold a post that ends. */
public enum PostingFate {
    /** Their posting ends the day before. */
    ENDED,
    /** It ends, and by the same decision they hold the successor post from the day on. */
    CARRIED
}

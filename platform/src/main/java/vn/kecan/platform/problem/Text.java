package vn.kecan.platform.problem;

import java.util.Locale;

/** A sentence for people, in Vietnamese and in English. */
public record Text(String vi, String en) {

    /** The same words in both languages: for codes, values and proper names. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}

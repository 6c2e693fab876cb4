package vn.kecan.personnel.seal;

import java.text.Normalizer;
import java.util.Locale;

/** A personal number (12 digits, or the 9 of an older paper), however it was typed. */
public record PersonalNumber(String text) {

    public PersonalNumber {
        // Blanks, dots and dashes are how people group digits; full-width digits are digits.
        text = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s.\\-]", "")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "PersonalNumber";
    }
}

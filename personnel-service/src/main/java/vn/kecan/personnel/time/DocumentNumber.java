package vn.kecan.personnel.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a document as it is written: of the Party {@code 123-QĐ/TU}, of the state {@code 170/2025/NĐ-CP} or
 * {@code 2200/QĐ-UBND}. The same number recurs from term to term; only with its date it names one document.
 *
 * @param number as counted, maybe with a letter: {@code 04}, {@code 12a}
 * @param year only in numbers that carry it
 * @param type kind of document: {@code QĐ}, {@code NQ}, {@code KL}, {@code CTr}
 * @param issuer who issued it: {@code TU}, {@code BTCTW}, {@code UBND}
 */
public record DocumentNumber(String number, @Nullable Integer year, String type, String issuer) {

    private static final String NUMBER = "[0-9]{1,6}[a-zđ]?";
    private static final String TYPE = "\\p{Lu}\\p{L}{0,7}";
    private static final String ISSUER = "\\p{Lu}[\\p{L}0-9.&-]{0,29}";
    private static final String PARTY = NUMBER + "-" + TYPE + "/" + ISSUER;
    private static final String STATE = NUMBER + "(/(19|20)[0-9]{2})?/" + TYPE + "-" + ISSUER;

    /** Either way of writing; for Bean Validation. */
    public static final String PATTERN = PARTY + "|" + STATE;

    /** What to say of a number that is not one, in Vietnamese and English. */
    public static final String MESSAGE =
            "Phải là số văn bản, ví dụ 123-QĐ/TU hoặc 170/2025/NĐ-CP: số, loại và nơi ban hành.; "
                    + "Must be the number of a document, such as 123-QĐ/TU or 170/2025/NĐ-CP: number, type and issuer. Maybe the issuer is missing.";

    private static final Pattern OF_PARTY = Pattern.compile("(" + NUMBER + ")-(" + TYPE + ")/(" + ISSUER + ")");
    private static final Pattern OF_STATE =
            Pattern.compile("(" + NUMBER + ")(?:/((?:19|20)[0-9]{2}))?/(" + TYPE + ")-(" + ISSUER + ")");

    /** Empty when it is written in no known way. */
    public static Optional<DocumentNumber> parse(String text) {
        var party = OF_PARTY.matcher(text);
        if (party.matches()) {
            return Optional.of(new DocumentNumber(party.group(1), null, party.group(2), party.group(3)));
        }
        var state = OF_STATE.matcher(text);
        return state.matches() ? Optional.of(ofState(state)) : Optional.empty();
    }

    private static DocumentNumber ofState(Matcher it) {
        var year = it.group(2) == null ? null : Integer.valueOf(it.group(2));
        return new DocumentNumber(it.group(1), year, it.group(3), it.group(4));
    }
}

package vn.kecan.personnel.restricted;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Why somebody reads what is restricted, in his own words. */
record Purpose(String words) {

    static final String HEADER = "X-Purpose";
    static final Purpose OWN_RECORD = new Purpose("own record");

    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    /** Refuses with 428 when none is given, with 400 when it says nothing. */
    static Purpose of(Optional<String> header) {
        var sent = header.orElseThrow(Purpose::missing);
        var words =
                Normalizer.normalize(text(sent), Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        var length = words.codePointCount(0, words.length());
        if (length < SHORTEST
                || length > LONGEST
                || words.chars().anyMatch(Character::isISOControl)
                || words.codePoints().noneMatch(Character::isLetter)) {
            throw Problems.invalid(
                    HEADER,
                    words,
                    "Mục đích phải dài từ " + SHORTEST + " đến " + LONGEST
                            + " ký tự, ví dụ: Thẩm định hồ sơ quy hoạch 2025-2030.",
                    "A purpose has " + SHORTEST + " to " + LONGEST
                            + " characters, such as: Review of the plan 2025-2030.");
        }
        return new Purpose(words);
    }

    /**
     * Header values are bytes; Vietnamese comes as UTF-8, bare or percent-encoded (browsers and many clients cannot send
     * it bare).
     */
    private static String text(String sent) {
        var bare = utf8(sent).orElse(sent);
        if (!bare.matches(".*%[0-9A-Fa-f]{2}.*")) {
            return bare;
        }
        try {
            return URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return bare;
        }
    }

    /** The server reads header bytes as ISO 8859-1. */
    private static Optional<String> utf8(String latin) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(latin)) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(latin.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.of(
                "purpose-required",
                428,
                new Text("Thiếu mục đích", "A purpose is required"),
                new Text(
                        "Dữ kiện này chỉ xem được khi nêu mục đích trong tiêu đề " + HEADER + " (" + SHORTEST + " đến "
                                + LONGEST + " ký tự); mỗi lần xem đều được ghi lại.",
                        "This fact is read only for a purpose, said in the header " + HEADER + " (" + SHORTEST + " to "
                                + LONGEST + " characters); every read is recorded.")));
    }
}

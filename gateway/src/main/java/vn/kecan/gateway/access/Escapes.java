package vn.kecan.gateway.access;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Percent-encoding, read strictly. */
final class Escapes {

    private static final int RADIX = 16;

    private Escapes() {}

    /** The byte encoded at this %, or -1 when two hexadecimal digits do not follow. */
    static int valueAt(String text, int percent) {
        if (percent + 2 >= text.length()) {
            return -1;
        }
        var high = hex(text.charAt(percent + 1));
        var low = hex(text.charAt(percent + 2));
        return high < 0 || low < 0 ? -1 : high * RADIX + low;
    }

    static boolean isUpperCaseAt(String text, int percent) {
        return !Character.isLowerCase(text.charAt(percent + 1)) && !Character.isLowerCase(text.charAt(percent + 2));
    }

    /** The text with all well-formed escapes read as UTF-8, or null when they are not; overlong forms are not. */
    static @Nullable String decode(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '%') {
                bytes.write(valueAt(text, at));
                at += 2;
            } else {
                bytes.write(text.charAt(at));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static int hex(char letter) {
        return letter < 0x7F ? Character.digit(letter, RADIX) : -1;
    }
}

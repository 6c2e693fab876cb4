package vn.kecan.personnel.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which characters a CSV file is written in: its byte order mark says so, else what the client declared, else UTF-8. Bytes
 * alone do not tell Windows-1258 from its many sisters, so it is never guessed.
 */
public final class Charsets {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private Charsets() {}

    /** Whether files in this charset are taken. */
    public static boolean known(String declared) {
        return switch (declared.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1258" -> true;
            default -> false;
        };
    }

    static Charset of(Path file, @Nullable String declared) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(3);
        }
        if (start.length == 3 && at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (start.length >= 2 && at(start, 0) == 0xFF && at(start, 1) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 2 && at(start, 0) == 0xFE && at(start, 1) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return switch (declared == null ? "utf-8" : declared.toLowerCase(Locale.ROOT)) {
            case "windows-1258" -> WINDOWS_1258;
            case "utf-16le" -> StandardCharsets.UTF_16LE;
            case "utf-16", "utf-16be" -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }
}

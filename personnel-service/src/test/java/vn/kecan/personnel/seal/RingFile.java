package vn.kecan.personnel.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** A key ring as an operator would write it. */
public final class RingFile {

    private RingFile() {}

    /** A pair of new keys under this name. */
    public static String line(String id) {
        return id + " " + key() + " " + key();
    }

    /** Replaces the file at once, as a reader must never see half of it. */
    public static void put(Path file, List<String> lines) throws IOException {
        var fresh = Files.write(file.resolveSibling(file.getFileName() + ".new"), lines);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String key() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}

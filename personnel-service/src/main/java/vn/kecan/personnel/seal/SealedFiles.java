package vn.kecan.personnel.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Files under the keys of the ring, sealed and opened while they pass, never whole in memory. */
@ApplicationScoped
public class SealedFiles {

    private final KeyRing keys;

    SealedFiles(KeyRing keys) {
        this.keys = keys;
    }

    /** What is written here arrives sealed. Closing it completes the file and closes what is behind it. */
    public OutputStream sealing(OutputStream behind) {
        return new SealingOutput(keys.current().first(), behind);
    }

    /**
     * The sealed bytes written here arrive as they were before. Closing it fails if the file was cut short, and leaves
     * open what is behind it.
     */
    public OutputStream opening(OutputStream behind) {
        return new OpeningOutput(keys.current(), behind);
    }

    /** Stands for the bytes of a file; unlike their hash it tells nobody who guesses what they are. */
    public String mark(String sha256) {
        var bytes = sha256.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Crypto.mac(keys.current().first(), "file", bytes));
    }
}

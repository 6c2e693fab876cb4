package vn.kecan.personnel.imports;

import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** An uploaded file on disk, known by the SHA-256 of its bytes. Never held in memory as a whole. */
record Upload(Path file, long bytes, String sha256) implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    /**
     * Takes the whole body or, over the limit, refuses it (413).
     *
     * @param onDisk how the bytes are written: as they are, or sealed
     */
    static Upload receive(InputStream body, long most, UnaryOperator<OutputStream> onDisk) throws IOException {
        var file = Files.createTempFile("kecan-import-", ".csv");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = 0L;
            try (var out = onDisk.apply(Files.newOutputStream(file))) {
                var chunk = new byte[CHUNK];
                for (int n; (n = body.read(chunk)) >= 0; ) {
                    bytes += n;
                    if (bytes > most) {
                        throw new WebApplicationException(413);
                    }
                    digest.update(chunk, 0, n);
                    out.write(chunk, 0, n);
                }
            }
            return new Upload(file, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}

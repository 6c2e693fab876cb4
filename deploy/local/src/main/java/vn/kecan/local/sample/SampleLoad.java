package vn.kecan.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.kecan.local.Door;
import vn.kecan.local.Progress;

/**
 * Brings the sample in through the public gateway, as the records officer would. The idempotency key is drawn from the
 * file, so the same file a second time is recognised and changes nothing.
 */
public final class SampleLoad {

    private static final String OFFICER = "officer.hn";

    private final Door door;
    private final Path folder;
    private final Progress progress;

    public SampleLoad(Door door, Path folder, Progress progress) {
        this.door = door;
        this.folder = folder;
        this.progress = progress;
    }

    public void load(int cadres) throws IOException, InterruptedException {
        progress.say("writing the sample: real names of units, but %,d synthetic cadres who resemble nobody"
                .formatted(cadres));
        var rows = new Sample(cadres).write(folder);
        for (var kind : Sample.KINDS) {
            var file = folder.resolve(kind + ".csv");
            progress.say(
                    "%s imports %,d %s (%,d kB)".formatted(OFFICER, rows.get(kind), kind, Files.size(file) / 1024));
            var ordered = door.postCsv(OFFICER, "/api/personnel/v1/imports?kind=" + kind, file, key(kind, file));
            var answer = door.await(OFFICER, ordered).expect(200);
            progress.detail("-> %d created, %d changed, %d unchanged in %.1f s"
                    .formatted(
                            answer.body().path("created").asInt(),
                            answer.body().path("changed").asInt(),
                            answer.body().path("unchanged").asInt(),
                            answer.millis() / 1000.0));
        }
    }

    private static String key(String kind, Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return "sample-" + kind + "-"
                    + HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

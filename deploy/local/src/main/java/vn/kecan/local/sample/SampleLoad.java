package vn.kecan.local.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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

    /** First the city as it was until June 2025, then the event of 1 July, then all that came after it. */
    public void load(int cadres) throws IOException, InterruptedException {
        progress.say("writing the sample: real names of units, but %,d synthetic cadres who resemble nobody"
                .formatted(cadres));
        var rows = new Sample(cadres).write(folder);
        FormerSample.write(folder);
        progress.say("until June 2025: 30 districts by their real names, 526 generated communes");
        load("units", FormerSample.UNITS);
        load("posts", FormerSample.POSTS);
        load("cadres", "cadres.csv", rows);
        load("postings", FormerSample.POSTINGS);
        reorganise();
        for (var kind : List.of("units", "posts", "postings", "evaluations", "local-flags")) {
            load(kind, kind + ".csv", rows);
        }
    }

    private void reorganise() throws IOException, InterruptedException {
        var file = folder.resolve(FormerSample.EVENT);
        progress.say("%s records the reorganisation of 1 July 2025 as one event (%,d kB)"
                .formatted(OFFICER, Files.size(file) / 1024));
        var answer = door.post(
                        OFFICER,
                        "/api/personnel/v1/reorganisations",
                        Files.readString(file),
                        key("reorganisation", file))
                .expect(201);
        progress.detail("-> %d units, %d posts, %d postings touched in %.1f s"
                .formatted(
                        answer.body().path("units").size(),
                        answer.body().path("posts").size(),
                        answer.body().path("postings").size(),
                        answer.millis() / 1000.0));
    }

    private void load(String kind, String name, Map<String, Integer> rows) throws IOException, InterruptedException {
        progress.say("%s imports %,d %s (%,d kB)"
                .formatted(OFFICER, rows.get(kind), kind, Files.size(folder.resolve(name)) / 1024));
        load(kind, name);
    }

    private void load(String kind, String name) throws IOException, InterruptedException {
        var file = folder.resolve(name);
        var ordered = door.postCsv(OFFICER, "/api/personnel/v1/imports?kind=" + kind, file, key(kind, file));
        var answer = door.await(OFFICER, ordered).expect(200);
        progress.detail("%s -> %d created, %d changed, %d unchanged in %.1f s"
                .formatted(
                        name,
                        answer.body().path("created").asInt(),
                        answer.body().path("changed").asInt(),
                        answer.body().path("unchanged").asInt(),
                        answer.millis() / 1000.0));
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

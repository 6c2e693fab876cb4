package vn.kecan.local.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import vn.kecan.local.Answer;
import vn.kecan.local.Door;

/** Imports one small file after the other, whether the answer comes at once or by a job. */
final class FileWriter {

    static final int ROWS = 1_500;

    private static final String IMPORTS = "/api/personnel/v1/imports?kind=cadres";
    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(1);

    private final Door door;
    private final Path folder;
    private final Attempts attempts;
    private final Acknowledged told;

    FileWriter(Door door, Path folder, Attempts attempts, Acknowledged told) {
        this.door = door;
        this.folder = folder;
        this.attempts = attempts;
        this.told = told;
    }

    /** @param prefix of the codes, this writer's own */
    Void write(String prefix) throws InterruptedException, IOException {
        for (int n = 1; !attempts.stopped(); n++) {
            var first = "%s-%03d".formatted(prefix, n);
            var file = file(first);
            var key = UUID.randomUUID().toString();
            told.triedFiles.add(first);
            var answer = attempts.untilAnswered(() -> door.postCsv(Crew.OFFICER, IMPORTS, file, key));
            if (answer == null) {
                if (attempts.overdue()) {
                    told.stuck.add("import of " + first);
                }
            } else if (answer.status() == 200 || answer.status() == 202 && done(first, answer)) {
                told.imported.add(first);
            } else if (answer.status() != 202) {
                told.strange.add(answer.request() + " -> " + answer.status() + " " + answer.body());
            }
            Files.delete(file);
        }
        return null;
    }

    /** Whether the job comes to its end; one that shows no progress for a minute while all is up is stuck. */
    private boolean done(String first, Answer accepted) throws InterruptedException {
        var path = Objects.requireNonNull(accepted.location());
        var seen = "";
        var since = System.nanoTime();
        while (true) {
            var job = attempts.untilAnswered(() -> door.get(Crew.OFFICER, path));
            if (job == null) {
                return false;
            }
            var state = job.text("state");
            if (state.equals("DONE")) {
                return true;
            }
            if (state.equals("FAILED") || state.equals("CANCELLED") || job.status() != 200) {
                told.strange.add("import of " + first + ": " + job);
                return false;
            }
            var now = state + job.text("stage") + job.text("progress");
            if (!now.equals(seen)) {
                seen = now;
                since = System.nanoTime();
            } else if (attempts.overdue() && System.nanoTime() - since > LONGEST_STANDSTILL.toNanos()) {
                told.stuck.add("import of " + first + ": " + job);
                return false;
            }
            Thread.sleep(100);
        }
    }

    private Path file(String first) throws IOException {
        var text = new StringBuilder("code,fullName,birthDate,sex,ethnicity,nativePlace.province,education,"
                + "politicalTheory,scienceTechnology\n");
        for (int row = 0; row < ROWS; row++) {
            text.append(
                    "%s-%05d,Lê Thị Chắc,1988-%02d,F,1,01,MASTER,ADVANCED,false%n".formatted(first, row, 1 + row % 12));
        }
        return Files.writeString(folder.resolve(first + ".csv"), text);
    }
}

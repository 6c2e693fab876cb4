package vn.kecan.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import vn.kecan.local.Answer;
import vn.kecan.local.Door;
import vn.kecan.local.UnexpectedAnswer;

/** Imports and exports as a partner does them: answered at once, or by a job that is asked until it is done. */
final class BulkClient {

    private static final String API = "/api/personnel/v1";
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long PAUSE_MILLIS = 100;

    private final Door door;

    BulkClient(Door door) {
        this.door = door;
    }

    /** Seconds from the first byte sent to the answer that all of the file is on record. */
    double imports(String kind, Path file) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = door.postCsv(
                        Bed.OFFICER,
                        API + "/imports?kind=" + kind,
                        file,
                        UUID.randomUUID().toString())
                .expect(200, 201, 202);
        if (answer.status() == 202) {
            finished(answer);
        }
        return seconds(began);
    }

    /** Seconds from the request to the last byte of the file. */
    double exports(String kind, Path into) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var path = API + "/exports?kind=" + kind + "&format=csv";
        var answer = door.post(Bed.OFFICER, path, "");
        if (answer.status() == 404 || answer.status() == 405) {
            throw new CannotMeasure("POST " + path + " is not offered (" + answer.status() + ").");
        }
        var job = finished(answer.expect(200, 201, 202));
        var status = door.download(Bed.OFFICER, job + "/result", into);
        if (status != 200) {
            throw new UnexpectedAnswer("GET " + job + "/result must answer 200, but answered " + status);
        }
        return seconds(began);
    }

    /** The path of the job, once it is done. */
    private String finished(Answer accepted) throws IOException, InterruptedException {
        var path = Objects.requireNonNull(accepted.location(), accepted.request() + " must name its job by Location.");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var job = job(path); !state(job).equals("DONE"); job = job(path)) {
            if (state(job).equals("FAILED") || state(job).equals("CANCELLED") || System.nanoTime() > deadline) {
                throw new UnexpectedAnswer("The job " + path + " must end DONE, but it is " + job);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return path;
    }

    private JsonNode job(String path) throws IOException, InterruptedException {
        return door.get(Bed.OFFICER, path).expect(200).body();
    }

    private static String state(JsonNode job) {
        return job.path("state").asText();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}

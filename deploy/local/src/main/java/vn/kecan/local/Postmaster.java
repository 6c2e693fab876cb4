package vn.kecan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The note PostgreSQL keeps of itself in its data folder: pid in line 1, start in epoch seconds in line 3. */
final class Postmaster {

    static Optional<ProcessRecord> of(Path postgres) {
        var note = postgres.resolve("data").resolve("postmaster.pid");
        try {
            var lines = Files.readAllLines(note);
            var pid = Long.parseLong(lines.get(0).strip());
            var started = Long.parseLong(lines.get(2).strip()) * 1_000;
            return Optional.of(new ProcessRecord("postgres", pid, started));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Postmaster() {}
}

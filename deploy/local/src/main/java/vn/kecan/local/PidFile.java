package vn.kecan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The processes of one run, one a line, written anew with every start so that a kill -9 leaves the truth behind. */
final class PidFile {

    /** The name under which the launcher itself stands in the file. */
    static final String LAUNCHER = "launcher";

    private final Path file;
    private final Map<String, ProcessRecord> records = new LinkedHashMap<>();

    PidFile(Path file) {
        this.file = file;
    }

    synchronized void add(String name, ProcessHandle handle) {
        records.put(name, ProcessRecord.of(name, handle));
        write();
    }

    synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of an earlier run: those that still run, in the order they were started. */
    List<ProcessRecord> stillRunning() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(ProcessRecord::parse)
                    .filter(it -> it.stillRunning().isPresent())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.write(
                    draft, records.values().stream().map(ProcessRecord::line).toList());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.kecan.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Where the suite keeps data, logs and the pid file: git ignores it and mvn clean does not reach it. */
public record RunFolder(Path path) {

    /** The folder .run of the source tree unless the system property kecan.folder names another. */
    static RunFolder of(Path root) {
        return new RunFolder(
                Path.of(System.getProperty("kecan.folder", root.resolve(".run").toString())));
    }

    /** Where deploy/bench keeps its own suite; its faults may run beside its figures. */
    public static RunFolder ofBench(Path root) {
        return new RunFolder(root.resolve(".run").resolve("bench"));
    }

    public static RunFolder ofFaults(Path root) {
        return new RunFolder(root.resolve(".run").resolve("faults"));
    }

    /** Wherever a suite of this source tree may have been left running. */
    static List<RunFolder> all(Path root) {
        return System.getProperty("kecan.folder") == null
                ? List.of(of(root), ofBench(root), ofFaults(root))
                : List.of(of(root));
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path keycloakData() {
        return path.resolve("keycloak-data");
    }

    public Path sample() {
        return path.resolve("sample");
    }

    /** The keys of sealed values: they outlive the data, for without them the data says nothing. */
    Path sealKeys() {
        return path.resolve("seal.keys");
    }

    Path pidFile() {
        return path.resolve("suite.pids");
    }

    /** A new log; the one of the run before is kept as .old. */
    File newLog(String name) {
        try {
            var log = Files.createDirectories(path.resolve("logs")).resolve(name + ".log");
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".log.old"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log.toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes data, not the unpacked programs. */
    public void forgetData() {
        delete(postgres().resolve("data"));
        delete(keycloakData());
        delete(sample());
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

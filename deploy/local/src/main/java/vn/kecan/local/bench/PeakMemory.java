package vn.kecan.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kecan.local.RunningService;

/** The most memory a process ever held, as Linux counts it. */
final class PeakMemory {

    private PeakMemory() {}

    static boolean canBeRead() {
        return Files.isReadable(Path.of("/proc/self/status"));
    }

    /** In megabytes (10^6 bytes); VmHWM counts in units of 1,024 bytes. */
    static double of(RunningService service) throws IOException {
        var status = Path.of("/proc", Long.toString(service.child().handle().pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(it -> it.startsWith("VmHWM:"))
                    .mapToDouble(it -> Long.parseLong(it.replaceAll("\\D", "")) * 1_024 / 1e6)
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no VmHWM in " + status));
        }
    }
}

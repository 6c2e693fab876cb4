package vn.kecan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Processes of an earlier run that outlived their launcher. They are named and stopped, never taken over. */
public final class Leftovers {

    static List<ProcessRecord> of(RunFolder run) {
        var all = new ArrayList<>(new PidFile(run.pidFile()).stillRunning());
        Postmaster.of(run.postgres())
                .filter(it -> it.stillRunning().isPresent())
                .filter(it -> all.stream().noneMatch(known -> known.pid() == it.pid()))
                .ifPresent(all::add);
        return all;
    }

    public static void mustBeNone(RunFolder run) {
        var all = of(run);
        if (all.isEmpty()) {
            return;
        }
        var list = all.stream()
                .map(it -> "  %-10s pid %d".formatted(it.name(), it.pid()))
                .collect(Collectors.joining("\n"));
        var why = all.stream().anyMatch(it -> it.name().equals(PidFile.LAUNCHER))
                ? "The suite of this folder must not run twice, but it is running now:"
                : "An earlier run ended without stopping its processes; these still run:";
        throw new CannotStart(why + "\n" + list + "\nMaybe stop them with deploy/stop and start again.");
    }

    private Leftovers() {}
}

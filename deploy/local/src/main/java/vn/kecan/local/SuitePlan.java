package vn.kecan.local;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.backing.BackingKeycloak;

/**
 * How a suite shall run.
 *
 * @param root the root of the source tree, where the services are built
 * @param programs the folder PostgreSQL and Keycloak are unpacked in
 * @param folder logs, pid file and, if kept, data
 * @param keepData whether users and facts outlive the run
 * @param services those to start: personnel, planning, gateway
 * @param quickStart compile less, start sooner; a service that serves for long does better without
 * @param issuer of a Keycloak that runs already; null: start one
 */
public record SuitePlan(
        Path root,
        Path programs,
        RunFolder folder,
        Ports ports,
        boolean keepData,
        int heapMegabytes,
        Set<String> services,
        boolean quickStart,
        @Nullable String issuer) {

    private static final Set<String> ALL = Set.of("personnel", "planning", "gateway");

    /** A service of 20,000 cadres is at ease with 256 MB; the replica grows with their number. */
    static SuitePlan local(Path root, RunFolder folder, Ports ports, int cadres) {
        var heap = 256 + cadres / 250;
        return new SuitePlan(root, root.resolve(".run"), folder, ports, true, heap, ALL, true, null);
    }

    /** Beside any other suite on this machine, leaving nothing behind but logs. */
    static SuitePlan temporary(Path root, Path programs, Path folder) {
        return new SuitePlan(root, programs, new RunFolder(folder), Ports.anyFree(), false, 320, ALL, true, null);
    }

    /** The record of facts behind its door, on a PostgreSQL as careful as in earnest. */
    public static SuitePlan facts(Path root, Path programs, Path folder, boolean quickStart, @Nullable String issuer) {
        var services = Set.of("personnel", "gateway");
        return new SuitePlan(
                root, programs, new RunFolder(folder), Ports.anyFree(), true, 256, services, quickStart, issuer);
    }

    /** The same with the service that judges, and memory for its replica of so many cadres. */
    public static SuitePlan factsAndJudgement(Path root, Path programs, Path folder, int cadres) {
        var heap = 256 + cadres / 250;
        return new SuitePlan(root, programs, new RunFolder(folder), Ports.anyFree(), true, heap, ALL, false, null);
    }

    Path keycloakHome() {
        return BackingKeycloak.home(programs);
    }

    Path realm() {
        return root.resolve("deploy").resolve("keycloak").resolve("kecan-realm.json");
    }
}

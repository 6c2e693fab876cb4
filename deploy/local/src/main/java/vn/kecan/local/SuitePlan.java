package vn.kecan.local;

import java.nio.file.Path;
import vn.kecan.backing.BackingKeycloak;

/**
 * How a suite shall run.
 *
 * @param root the root of the source tree, where the services are built
 * @param programs the folder PostgreSQL and Keycloak are unpacked in
 * @param folder logs, pid file and, if kept, data
 * @param keepData whether users and facts outlive the run
 */
record SuitePlan(Path root, Path programs, RunFolder folder, Ports ports, boolean keepData, int heapMegabytes) {

    /** A service of 20,000 cadres is at ease with 256 MB; the replica grows with their number. */
    static SuitePlan local(Path root, RunFolder folder, Ports ports, int cadres) {
        return new SuitePlan(root, root.resolve(".run"), folder, ports, true, 256 + cadres / 250);
    }

    /** Beside any other suite on this machine, leaving nothing behind but logs. */
    static SuitePlan temporary(Path root, Path programs, Path folder) {
        return new SuitePlan(root, programs, new RunFolder(folder), Ports.anyFree(), false, 320);
    }

    Path keycloakHome() {
        return BackingKeycloak.home(programs);
    }

    Path realm() {
        return root.resolve("deploy").resolve("keycloak").resolve("kecan-realm.json");
    }
}

package vn.kecan.local.faults;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the writers of one round were told, and what they tried. Shared by all of them. */
final class Acknowledged {

    /** Codes of cadres created, each by one POST. */
    final Queue<String> created = new ConcurrentLinkedQueue<>();

    /** Reasons of changes, each of one PUT; the code of the cadre stands before the slash. */
    final Queue<String> changed = new ConcurrentLinkedQueue<>();

    /** First codes of files that were imported. */
    final Queue<String> imported = new ConcurrentLinkedQueue<>();

    /** Everything tried, told or not: none of it may be there twice. */
    final Queue<String> tried = new ConcurrentLinkedQueue<>();

    final Queue<String> triedFiles = new ConcurrentLinkedQueue<>();
    final Queue<String> stuck = new ConcurrentLinkedQueue<>();
    final Queue<String> strange = new ConcurrentLinkedQueue<>();

    int count() {
        return created.size() + changed.size() + imported.size();
    }

    static String[] array(Collection<String> all) {
        return all.toArray(String[]::new);
    }
}

package vn.kecan.planning.law;

/** Finds the files of the bundled rulebook. */
final class RulebookFiles {

    private RulebookFiles() {}

    static Rulebook bundled() {
        throw new UnsupportedOperationException("The rulebook is not written yet.");
    }
}

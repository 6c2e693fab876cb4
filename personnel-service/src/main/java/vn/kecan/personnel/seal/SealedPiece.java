package vn.kecan.personnel.seal;

import java.util.UUID;

/**
 * Where a piece of a sealed file belongs: its file, its number and whether it is the last. So pieces cannot be moved,
 * left out or added, nor the file be cut short, without being noticed.
 */
final class SealedPiece {

    /** Bytes of plain text in a piece, but for the last. */
    static final int BYTES = 1 << 16;

    private SealedPiece() {}

    static Place place(UUID file, int number, boolean last) {
        return new Place("file", last ? "last-" + number : "piece-" + number, file);
    }
}

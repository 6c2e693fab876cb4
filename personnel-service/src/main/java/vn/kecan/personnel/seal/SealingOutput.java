package vn.kecan.personnel.seal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Seals a file piece by piece. It begins with the key's name and the file's own; each piece tells its length. */
final class SealingOutput extends OutputStream {

    private final Generation key;
    private final DataOutputStream behind;
    private final UUID file = UUID.randomUUID();
    private final byte[] piece = new byte[SealedPiece.BYTES];
    private int filled;
    private int number;
    private boolean begun;
    private boolean closed;

    SealingOutput(Generation key, OutputStream behind) {
        this.key = key;
        this.behind = new DataOutputStream(behind);
    }

    @Override
    public void write(int one) throws IOException {
        if (filled == piece.length) {
            send(false);
        }
        piece[filled++] = (byte) one;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (var left = length; left > 0; ) {
            if (filled == piece.length) {
                send(false);
            }
            var n = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, from + length - left, piece, filled, n);
            filled += n;
            left -= n;
        }
    }

    private void send(boolean last) throws IOException {
        if (!begun) {
            behind.writeUTF(key.id());
            behind.writeUTF(file.toString());
            begun = true;
        }
        var sealed = Crypto.seal(key, SealedPiece.place(file, number++, last), Arrays.copyOf(piece, filled));
        behind.writeBoolean(last);
        behind.writeInt(sealed.length);
        behind.write(sealed);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            send(true);
            behind.close();
        }
    }
}

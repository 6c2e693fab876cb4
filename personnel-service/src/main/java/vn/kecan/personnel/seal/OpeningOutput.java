package vn.kecan.personnel.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens what {@link SealingOutput} made, as its bytes come in; passes on a piece only when all of it is proved. */
final class OpeningOutput extends OutputStream {

    private final Ring ring;
    private final OutputStream behind;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private @Nullable Generation key;
    private @Nullable UUID file;
    private int number;
    private boolean complete;

    OpeningOutput(Ring ring, OutputStream behind) {
        this.ring = ring;
        this.behind = behind;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        waiting.write(bytes, from, length);
        if (waiting.size() >= SealedPiece.BYTES) {
            open();
        }
    }

    private void open() throws IOException {
        var bytes = waiting.toByteArray();
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var read = 0;
        try {
            if (key == null) {
                var name = in.readUTF();
                file = UUID.fromString(in.readUTF());
                key = named(name);
                read = bytes.length - in.available();
            }
            while (in.available() > 0) {
                piece(key, file, in);
                read = bytes.length - in.available();
            }
        } catch (EOFException more) {
            // The rest of the piece has not come yet.
        }
        waiting.reset();
        waiting.write(bytes, read, bytes.length - read);
    }

    private void piece(Generation with, @Nullable UUID of, DataInputStream in) throws IOException {
        var last = in.readBoolean();
        var length = in.readInt();
        if (complete || of == null || length < 0 || length > 2 * SealedPiece.BYTES) {
            throw new IOException("The sealed file is not one of ours, or goes on after its end");
        }
        var sealed = new byte[length];
        in.readFully(sealed);
        behind.write(Crypto.open(with, SealedPiece.place(of, number, last), sealed));
        number++;
        complete = last;
    }

    private Generation named(String id) throws IOException {
        return ring.find(id)
                .orElseThrow(() -> new IOException("The file is sealed under key " + id
                        + ", which is not in the ring. Maybe it was removed while files of jobs were kept."));
    }

    @Override
    public void close() throws IOException {
        open();
        if (!complete || waiting.size() > 0) {
            throw new IOException("The sealed file is cut short");
        }
        behind.flush();
    }
}

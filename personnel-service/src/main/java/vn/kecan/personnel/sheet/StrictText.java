package vn.kecan.personnel.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text strictly: bytes that are not of the charset are refused by their position instead of becoming question
 * marks. A byte order mark at the beginning is passed over.
 */
final class StrictText extends Reader {

    private static final int CHUNK = 1 << 16;
    private static final char BOM = '\uFEFF';

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private long before;
    private boolean begun;
    private boolean ended;

    StrictText(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        var chars = CharBuffer.wrap(into, from, length).slice();
        while (chars.position() == 0) {
            if (bytes.remaining() == 0 && ended) {
                return -1;
            }
            var result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                var at = bytes.position();
                throw charset.equals(StandardCharsets.UTF_8)
                        ? Unreadable.notUtf8(before + at, bytes.get(at))
                        : Unreadable.notOf(charset.name(), before + at, bytes.get(at));
            }
            if (result.isUnderflow() && chars.position() == 0) {
                fill();
            } else if (result.isOverflow() && chars.position() == 0) {
                // Room for one character only, and the next one is a pair.
                throw new IOException("buffer of " + length + " is too small");
            }
            if (!begun && chars.position() > 0) {
                begun = true;
                if (chars.get(0) == BOM) {
                    chars.flip().position(1);
                    chars.compact();
                }
            }
        }
        refuseNul(into, from, chars.position());
        return chars.position();
    }

    private void fill() throws IOException {
        before += bytes.position();
        bytes.compact();
        var n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = n < 0;
        bytes.position(bytes.position() + Math.max(n, 0)).flip();
    }

    private static void refuseNul(char[] text, int from, int length) {
        for (var i = from; i < from + length; i++) {
            if (text[i] == 0) {
                throw Unreadable.nul();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

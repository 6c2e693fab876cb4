package vn.kecan.personnel.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass. */
final class CountedInput extends FilterInputStream {

    private long passed;

    CountedInput(InputStream in) {
        super(in);
    }

    long passed() {
        return passed;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        passed += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var n = super.read(into, from, length);
        passed += Math.max(n, 0);
        return n;
    }
}

package vn.kecan.local;

import java.io.PrintStream;
import java.util.Locale;

/** What the person at the console sees, each line with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", seconds(), line);
        out.flush();
    }

    /** A line that belongs to the one before it. */
    public void detail(String line) {
        out.println("           " + line);
        out.flush();
    }

    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}

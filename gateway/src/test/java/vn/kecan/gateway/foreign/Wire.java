package vn.kecan.gateway.foreign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client that sends exactly these bytes and reads exactly what comes. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 6_000;
    private final Socket socket;

    public Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
    }

    /** One request, then everything until the door closes. */
    public static String ask(int port, String request) throws IOException {
        try (var wire = new Wire(port)) {
            wire.send(request);
            return wire.readAll();
        }
    }

    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    public String readAll() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads until this text has come. */
    public String readUntil(String mark) throws IOException {
        var read = new ByteArrayOutputStream();
        try {
            for (int one; (one = socket.getInputStream().read()) >= 0; ) {
                read.write(one);
                if (read.toString(StandardCharsets.UTF_8).endsWith(mark)) {
                    return read.toString(StandardCharsets.UTF_8);
                }
            }
        } catch (SocketTimeoutException late) {
            throw new IOException("Waited in vain for (" + mark + "), got (" + read + ")", late);
        }
        throw new IOException("Closed before (" + mark + "), got (" + read + ")");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package vn.kecan.local;

import java.net.URI;

/**
 * The running suite as end-to-end tests see it.
 *
 * @param suite its children: {@code suite.service("planning").kill()} and {@code .restart(patience)}
 * @param tokens by development user
 * @param door the public contract over plain HTTP
 */
public record LocalSuite(Suite suite, Tokens tokens, Door door, Progress progress) implements AutoCloseable {

    public URI gateway() {
        return suite.gateway();
    }

    public RunningService service(String name) {
        return suite.service(name);
    }

    @Override
    public void close() {
        suite.close();
    }
}

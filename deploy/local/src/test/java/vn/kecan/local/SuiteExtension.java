package vn.kecan.local;

import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.kecan.local.sample.SampleLoad;

/**
 * Starts the whole suite once for all tests of this JVM, on free ports, with a small sample loaded, and stops it after
 * the last of them. Give a test class this extension and a parameter of type {@link LocalSuite}.
 */
public final class SuiteExtension implements ParameterResolver {

    private static final int CADRES = 500;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalSuite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Kept.class, key -> new Kept(start()), Kept.class)
                .suite();
    }

    private record Kept(LocalSuite suite) implements AutoCloseable, ExtensionContext.Store.CloseableResource {
        @Override
        public void close() {
            suite.close();
        }
    }

    private static LocalSuite start() {
        var root = Path.of("..", "..").toAbsolutePath().normalize();
        var folder = Path.of("target", "suite").toAbsolutePath();
        var programs =
                Path.of(System.getProperty("kecan.run", root.resolve(".run").toString()));
        try {
            Files.createDirectories(folder);
            var told = new PrintStream(
                    new FileOutputStream(folder.resolve("told.log").toFile()), true, StandardCharsets.UTF_8);
            var progress = new Progress(told);
            var suite = new Suite(SuitePlan.temporary(root, programs, folder), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close));
            try {
                suite.start();
                var tokens = new Tokens(suite.issuer());
                var door = new Door(suite.gateway(), tokens);
                new SampleLoad(door, folder.resolve("sample"), progress).load(CADRES);
                return new LocalSuite(suite, tokens, door, progress);
            } catch (Exception e) {
                suite.close();
                throw e;
            }
        } catch (Exception e) {
            throw new IllegalStateException("The suite did not start. Maybe look into " + folder + "/logs", e);
        }
    }
}

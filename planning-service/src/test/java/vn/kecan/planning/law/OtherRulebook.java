package vn.kecan.planning.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The bundled rulebook with more in some of its files: what an authority may set. */
public final class OtherRulebook {

    private static final Path FOLDER = Path.of("src/main/resources");

    private OtherRulebook() {}

    /** With more lines at the end of files, by name. */
    public static Rulebook with(Map<String, String> lines) {
        return of(files -> lines.forEach((name, more) -> files.merge(path(name), more, String::concat)));
    }

    private static String path(String name) {
        return RulebookFiles.FOLDER + name + ".yaml";
    }

    private static Rulebook of(Consumer<Map<String, String>> change) {
        try (var index = Files.lines(FOLDER.resolve(RulebookFiles.INDEX))) {
            var files = new TreeMap<String, String>();
            for (var path : index.toList()) {
                files.put(path, Files.readString(FOLDER.resolve(path)));
            }
            change.accept(files);
            return RulebookFiles.of(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

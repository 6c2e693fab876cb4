package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the scripts that looks for a JDK, run as the scripts run it. */
class FindJdkTest {

    private static final Path SCRIPT = Path.of("..", "lib", "jdk.sh").toAbsolutePath();

    @TempDir
    Path machine;

    private record Found(int exit, String out, String err) {}

    @Test
    void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
        var asked = jdk("asked", 25);
        jdk("usual/other", 26);
        assertThat(find(asked).out()).isEqualTo(asked.toString());
    }

    @Test
    void aJavaHomeTooOldIsPassedOver() throws Exception {
        var old = jdk("old", 17);
        var usual = jdk("usual/new", 25);
        assertThat(find(old).out()).isEqualTo(usual.toString());
    }

    @Test
    void aRuntimeWithoutCompilerIsPassedOver() throws Exception {
        Files.delete(jdk("usual/a-runtime", 25).resolve("bin/javac"));
        var usual = jdk("usual/b-full", 25);
        assertThat(find(null).out()).isEqualTo(usual.toString());
    }

    @Test
    void aFolderWithSpacesIsFound() throws Exception {
        var usual = jdk("usual/my jdk 25", 25);
        assertThat(find(null).out()).isEqualTo(usual.toString());
    }

    @Test
    void whenThereIsNoneOneSentenceSaysSo() throws Exception {
        jdk("usual/old", 21);
        var found = find(null);
        assertThat(found.exit()).isNotZero();
        assertThat(found.out()).isEmpty();
        assertThat(found.err().lines())
                .singleElement()
                .asString()
                .contains("JDK 25 or later")
                .contains("JAVA_HOME");
    }

    private Path jdk(String folder, int version) throws IOException {
        var home = machine.resolve(folder);
        var bin = Files.createDirectories(home.resolve("bin"));
        for (var program : new String[] {"java", "javac"}) {
            program(bin.resolve(program), "");
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        return home;
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** With nothing on the PATH but the system's own tools, none of which is a JDK. */
    private Found find(@org.jspecify.annotations.Nullable Path javaHome) throws Exception {
        var tools = Files.createDirectories(machine.resolve("tools"));
        for (var tool : new String[] {"sed", "tr", "dirname", "readlink"}) {
            var real = Files.exists(Path.of("/usr/bin", tool)) ? "/usr/bin/" : "/bin/";
            program(tools.resolve(tool), "exec " + real + tool + " \"$@\"");
        }
        var builder =
                new ProcessBuilder("/bin/sh", "-c", ". '" + SCRIPT + "'; kecan_find_jdk && printf %s \"$JAVA_HOME\"");
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("KECAN_JVM_FOLDERS", machine.resolve("usual").toString());
        builder.environment().remove("JAVA_HOME");
        if (javaHome != null) {
            builder.environment().put("JAVA_HOME", javaHome.toString());
        }
        var process = builder.start();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Found(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}

package vn.kecan.personnel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private final LaunchMode mode = LaunchMode.current();

    @TempDir
    Path folder;

    @BeforeEach
    void inTests() {
        LaunchMode.set(LaunchMode.TEST);
    }

    @AfterEach
    void asBefore() {
        LaunchMode.set(mode);
    }

    @Test
    void a_changed_file_is_read_at_once() throws IOException {
        var file = folder.resolve("seal.keys");
        var old = RingFile.line("old");
        RingFile.put(file, List.of(old));
        var keys = ring(file.toString());
        assertThat(keys.current().ids()).containsExactly("old");
        RingFile.put(file, List.of(RingFile.line("new"), old));
        assertThat(keys.current().ids()).containsExactly("new", "old");
    }

    @Test
    void a_file_spoilt_or_removed_leaves_the_keys_in_use() throws IOException {
        var file = folder.resolve("seal.keys");
        RingFile.put(file, List.of(RingFile.line("good")));
        var keys = ring(file.toString());
        keys.current();
        RingFile.put(file, List.of("half a line"));
        assertThat(keys.current().ids()).containsExactly("good");
        Files.delete(file);
        assertThat(keys.current().ids()).containsExactly("good");
        RingFile.put(file, List.of(RingFile.line("mended")));
        assertThat(keys.current().ids()).containsExactly("mended");
    }

    @Test
    void without_a_ring_nothing_starts() {
        assertThatThrownBy(() -> ring("").current()).hasMessageContaining("KECAN_SEAL_KEYS");
        assertThatThrownBy(() -> ring(folder.resolve("none").toString()).current())
                .hasMessageContaining("cannot be used");
    }

    @Test
    void the_development_keys_serve_in_tests_and_are_refused_in_production_under_any_name() throws IOException {
        var renamed = folder.resolve("seal.keys");
        var line = DevelopmentKeys.class.getResourceAsStream("development.keys");
        var keys = new String(line.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        RingFile.put(
                renamed,
                List.of(
                        RingFile.line("good"),
                        keys.lines().skip(1).findFirst().orElseThrow().replace("development", "2026-11")));

        assertThat(ring("development").current().ids()).containsExactly("development");
        assertThat(ring(renamed.toString()).current().ids()).containsExactly("good", "2026-11");

        LaunchMode.set(LaunchMode.NORMAL);
        assertThatThrownBy(() -> ring("development").current()).hasMessageContaining("outside development");
        assertThatThrownBy(() -> ring(renamed.toString()).current()).hasMessageContaining("outside development");
    }

    private static KeyRing ring(String setting) {
        return new KeyRing(Optional.of(setting));
    }
}

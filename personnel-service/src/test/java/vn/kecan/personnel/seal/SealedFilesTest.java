package vn.kecan.personnel.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFilesTest {

    private final Ring ring = Ring.parse(List.of("k1 " + key(1) + " " + key(2), "k0 " + key(3) + " " + key(4)));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SealedPiece.BYTES - 1, SealedPiece.BYTES, SealedPiece.BYTES + 1, 5 * SealedPiece.BYTES})
    void what_was_sealed_comes_back_whatever_the_pieces_in_which_it_comes(int size) throws IOException {
        var plain = bytes(size);
        var sealed = sealed(plain);
        for (var step : new int[] {sealed.length, 1 << 18, 1_000}) {
            var back = new ByteArrayOutputStream();
            try (var opening = new OpeningOutput(ring, back)) {
                for (var at = 0; at < sealed.length; at += step) {
                    opening.write(sealed, at, Math.min(step, sealed.length - at));
                }
            }
            assertThat(back.toByteArray()).isEqualTo(plain);
        }
    }

    @Test
    void a_file_changed_cut_or_with_its_pieces_swapped_does_not_open() throws IOException {
        var sealed = sealed(bytes(2 * SealedPiece.BYTES + 5));
        var changed = sealed.clone();
        changed[sealed.length - 3] ^= 1;
        assertThatThrownBy(() -> open(changed)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> open(Arrays.copyOf(sealed, sealed.length - 40)))
                .hasMessageContaining("cut short");
        assertThatThrownBy(() -> open(Arrays.copyOf(sealed, sealed.length + 40)))
                .isInstanceOf(IOException.class);
        var head = 2 + 2 + 2 + 36;
        var piece = 1 + 4 + 1 + 12 + SealedPiece.BYTES + 16;
        var swapped = sealed.clone();
        System.arraycopy(sealed, head, swapped, head + piece, piece);
        System.arraycopy(sealed, head + piece, swapped, head, piece);
        assertThatThrownBy(() -> open(swapped)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> open(Arrays.copyOf(sealed, head + 2 * piece))).hasMessageContaining("cut short");
    }

    private byte[] sealed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = new SealingOutput(ring.first(), out)) {
            sealing.write(plain);
        }
        return out.toByteArray();
    }

    private void open(byte[] sealed) throws IOException {
        try (var opening = new OpeningOutput(ring, new ByteArrayOutputStream())) {
            opening.write(sealed);
        }
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static String key(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}

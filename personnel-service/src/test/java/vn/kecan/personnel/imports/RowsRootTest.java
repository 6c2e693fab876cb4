package vn.kecan.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsRootTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 13, 64, 100})
    void isTheTreeHashOfRfc9162(int size) throws Exception {
        var root = new RowsRoot();
        var leaves = new ArrayList<String>();
        for (var i = 0; i < size; i++) {
            root.add(new String[] {"HN-" + i, null, "a \"b\"\n"});
            leaves.add("[\"HN-" + i + "\",null,\"a \\\"b\\\"\\n\"]");
        }
        assertThat(HexFormat.of().formatHex(root.root()))
                .isEqualTo(HexFormat.of().formatHex(tree(leaves)));
    }

    /** Word for word as in section 2.1.1. */
    private static byte[] tree(List<String> leaves) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        if (leaves.size() == 1) {
            digest.update((byte) 0);
            return digest.digest(leaves.getFirst().getBytes(StandardCharsets.UTF_8));
        }
        var k = Integer.highestOneBit(leaves.size() - 1);
        var left = tree(leaves.subList(0, k));
        var right = tree(leaves.subList(k, leaves.size()));
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}

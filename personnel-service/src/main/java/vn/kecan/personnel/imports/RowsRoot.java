package vn.kecan.personnel.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Merkle tree hash (RFC 9162, section 2.1.1) over the rows of a file in their order, computed as they pass. A row's
 * leaf is the JSON array of its values in the contract's order of columns, absent ones null, in the form of RFC 8785: so
 * one row of a file can be proved to have been imported without showing the others. A row of a restricted kind has one
 * value more, the salt under the seal of its fact, so that nobody guesses what it says.
 */
final class RowsRoot {

    private final MessageDigest digest;
    private final List<byte[]> peaks = new ArrayList<>();
    private long leaves;

    RowsRoot() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(@Nullable String[] values) {
        add(leaf(values));
    }

    /** The hash of one row. */
    byte[] leaf(@Nullable String[] values) {
        digest.update((byte) 0);
        return digest.digest(array(values).getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] leaf) {
        var hash = leaf;
        for (var n = leaves++; (n & 1) == 1; n >>= 1) {
            hash = node(peaks.removeLast(), hash);
        }
        peaks.add(hash);
    }

    byte[] root() {
        if (peaks.isEmpty()) {
            return digest.digest();
        }
        var root = peaks.getLast();
        for (var i = peaks.size() - 2; i >= 0; i--) {
            root = node(peaks.get(i), root);
        }
        return root;
    }

    private static String array(@Nullable String[] values) {
        var text = new StringBuilder("[");
        for (var value : values) {
            text.append(text.length() > 1 ? "," : "");
            if (value == null) {
                text.append("null");
            } else {
                quote(text.append('"'), value);
                text.append('"');
            }
        }
        return text.append(']').toString();
    }

    private static void quote(StringBuilder text, String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}

package vn.kecan.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/**
 * Opaque cursors: a position in one list of one database, sealed so that a cursor from elsewhere, of another list or
 * with other filters is refused instead of giving a wrong page.
 */
@ApplicationScoped
public class Cursors {

    private static final int SEAL_BYTES = 12;

    private final ObjectMapper json;
    private final Instance instance;

    Cursors(ObjectMapper json, Instance instance) {
        this.json = json;
        this.instance = instance;
    }

    /**
     * @param list the list's name together with everything that shapes it (filters, subtree), so that a cursor only
     *     fits the very same list
     */
    public String write(String list, Object position) {
        try {
            var payload = json.writeValueAsBytes(position);
            var seal = seal(list, payload);
            var bytes = Arrays.copyOf(seal, SEAL_BYTES + payload.length);
            System.arraycopy(payload, 0, bytes, SEAL_BYTES, payload.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("position", impossible);
        }
    }

    public <T> T read(String list, String cursor, Class<T> position) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= SEAL_BYTES) {
                throw foreign(cursor);
            }
            var payload = Arrays.copyOfRange(bytes, SEAL_BYTES, bytes.length);
            if (!MessageDigest.isEqual(seal(list, payload), Arrays.copyOf(bytes, SEAL_BYTES))) {
                throw foreign(cursor);
            }
            return json.treeToValue(json.readValue(payload, JsonNode.class), position);
        } catch (java.io.IOException | IllegalArgumentException unreadable) {
            throw foreign(cursor);
        }
    }

    /** Names a list by its filters. */
    public static String list(String name, Map<String, ?> filters) {
        return name + new java.util.TreeMap<String, Object>(filters);
    }

    private byte[] seal(String list, byte[] payload) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(instance.cursorKey(), "HmacSHA256"));
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(payload), SEAL_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException foreign(String cursor) {
        return Problems.invalid(
                "cursor",
                cursor,
                "Con trỏ này không thuộc danh sách đang hỏi. Hãy bắt đầu lại không có con trỏ.",
                "This cursor does not belong to this list. Maybe the filters changed: start again without a cursor.");
    }
}

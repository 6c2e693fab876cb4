package vn.kecan.personnel.seal;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A value with a salt of its own. Its hash in the ledger commits to the value and yet tells nobody who guesses: the salt
 * is kept only inside the seal.
 *
 * @param search the words by which the value is found by exact match, if it is searched at all
 */
public record Secret(String salt, JsonNode value, @Nullable String search) {

    @Override
    public String toString() {
        return "Secret";
    }
}

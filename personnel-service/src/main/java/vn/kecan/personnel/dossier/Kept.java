package vn.kecan.personnel.dossier;

import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.seal.Sealed;

/**
 * What a row holds of a fact: its fields in the clear, or of a restricted kind under a seal.
 *
 * @param blind finds the sealed fact again by exact match
 */
record Kept(@Nullable String body, @Nullable Sealed sealed, byte @Nullable [] blind) {

    static Kept open(String body) {
        return new Kept(body, null, null);
    }
}

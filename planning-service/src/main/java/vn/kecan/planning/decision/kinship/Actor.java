package vn.kecan.planning.decision.kinship;

import org.jspecify.annotations.Nullable;
import vn.kecan.platform.access.Caller;

/**
 * Somebody who acts by himself, or lets another act for him. Nobody else is ever asked about: else a request could probe
 * the family of a third person.
 *
 * @param cadre his cadre code; null: his account names none
 */
public record Actor(String name, @Nullable String cadre) {

    public static Actor of(Caller it) {
        return new Actor(it.name(), it.cadre().orElse(null));
    }
}

package vn.kecan.platform.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What the ledger is to remember of one write; who, when and which request it knows itself.
 *
 * @param action what was done, {@code thing.verb}
 * @param kind what kind of thing it was done to
 * @param subject the code of that thing
 * @param before its state before, as the API shows it; null if there was none
 * @param after its state after, as the API shows it; null if there is none any more
 * @param decision the deciding document, if the write names one
 * @param why the reason given, if one was
 */
public record Entry(
        String action,
        String kind,
        String subject,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable Object decision,
        @Nullable String why) {

    public static Entry of(
            String action, String kind, String subject, @Nullable Object before, @Nullable Object after) {
        return new Entry(action, kind, subject, before, after, null, null);
    }

    public Entry by(@Nullable Object deciding) {
        return new Entry(action, kind, subject, before, after, deciding, why);
    }

    public Entry because(@Nullable String reason) {
        return new Entry(action, kind, subject, before, after, decision, reason);
    }
}

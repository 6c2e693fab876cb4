package vn.kecan.personnel.carry;

import org.jspecify.annotations.Nullable;

/**
 * One thing that goes on under the code that stays.
 *
 * @param thing its kind, as events call it
 * @param root the forest it belongs to
 * @param restricted whether only some may know of it
 * @param before what the ledger commits to as it was
 * @param after the same as it is now; null: it was on record on both sides and is kept once
 */
public record Carried(
        String thing,
        String id,
        String root,
        boolean restricted,
        Object before,
        @Nullable Object after) {

    public boolean keptOnce() {
        return after == null;
    }

    /** What it says may be restricted. */
    @Override
    public String toString() {
        return thing + " " + id;
    }
}

package vn.kecan.planning.rule.eligibility;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Object 1 (the rank immediately below) or object 2 (a rank further below); 1 and 2 on the wire. */
public enum Tier {
    TIER_1(1, "tier-1"),
    TIER_2(2, "tier-2");

    private final int number;
    private final String key;

    Tier(int number, String key) {
        this.number = number;
        this.key = key;
    }

    @JsonValue
    public int number() {
        return number;
    }

    /** Its key in the rulebook. */
    public String key() {
        return key;
    }

    @JsonCreator
    public static Tier of(int number) {
        for (var it : values()) {
            if (it.number == number) {
                return it;
            }
        }
        throw new IllegalArgumentException("The tier (%d) must be 1 or 2.".formatted(number));
    }
}

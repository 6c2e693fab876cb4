package vn.kecan.personnel.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Sense;

/** What one fact of the cadre file says, apart from its period, its decision and whose it is. */
public interface Fact {

    /** The first day it holds, as it says itself; null: it does not say, and holds from the birth on. */
    default @Nullable LocalDate begins() {
        return null;
    }

    /** The day after the last, as it says itself; null: it does not say. */
    default @Nullable LocalDate ends() {
        return null;
    }

    /** Another cadre it speaks of. */
    default @Nullable String speaksOf() {
        return null;
    }

    /** The same of another code: whom it speaks of was recorded twice. */
    default Fact naming(String code) {
        return this;
    }

    /** If its kind is restricted: the words, in one spelling, by which it is found by exact match without opening any. */
    default @Nullable String soughtAs() {
        return null;
    }

    /** Says what does not fit together, or does not fit what is known otherwise. */
    default void check(Sense sense, Circumstances known) {}
}

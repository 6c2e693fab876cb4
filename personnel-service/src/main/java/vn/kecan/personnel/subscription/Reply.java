package vn.kecan.personnel.subscription;

import org.jspecify.annotations.Nullable;

/** What became of a letter. */
sealed interface Reply {

    /** The subscriber has it (2xx). */
    record Taken() implements Reply {}

    /** The subscriber wants no more of them (410). */
    record Gone() implements Reply {}

    /**
     * The subscriber does not have it, or does not say so.
     *
     * @param status null: there was no answer
     * @param retryAfter seconds the subscriber asks to be left alone; 0: he does not say
     */
    record NotTaken(@Nullable Integer status, String why, long retryAfter) implements Reply {}
}

package vn.kecan.planning.facts;

import java.time.LocalDate;

/**
 * What a reorganisation made of a unit or a post: it went on in another under another code, or kept its code and was only
 * renamed.
 *
 * @param code the unit that was merged, or the unit or post that was renamed
 * @param how what became of it
 * @param on the first day on which it was so
 */
public record Predecessor(String code, How how, LocalDate on) {

    /** What became of it. */
    public enum How {
        UNIT_MERGED,
        UNIT_RENAMED,
        POST_RENAMED
    }
}

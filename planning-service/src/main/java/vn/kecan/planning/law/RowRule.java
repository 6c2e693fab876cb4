package vn.kecan.planning.law;

import java.util.List;

/** A rule on a list: what it means stands once, as rows, which the check counts and an optimiser may post. */
public interface RowRule<T> extends Rule<T> {

    /**
     * The rows over everything on the list.
     *
     * @param chosen how many of the list are to be chosen; shares are shares of it
     */
    List<Row> rows(T it, long chosen, Law law);
}

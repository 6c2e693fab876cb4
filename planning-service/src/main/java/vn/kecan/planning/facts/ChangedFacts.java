package vn.kecan.planning.facts;

import java.util.Set;

/** Tells of whom something was learnt, so that whoever judges need not judge everybody anew. */
public interface ChangedFacts {

    /**
     * The cadres whose record or file changed after one position of the feed, up to another. Postings, posts and units are
     * not looked at.
     */
    Set<String> cadres(long after, long upTo);
}

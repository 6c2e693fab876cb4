package vn.kecan.planning.facts;

/**
 * A post as it stands on a day.
 *
 * @param holders how many postings to it are in force on the day
 */
public record StaffedPost(Post post, int holders) {}

package vn.kecan.planning.rule.vote;

/**
 * One vote as the rules judge it.
 *
 * @param members how many the share is of: all members, or all summoned
 */
public record Vote(VoteKind kind, long members, long inFavour) {}

package vn.kecan.personnel.reorganisation;

import java.util.List;

/** Every unit, post and posting touched, and what becomes of each. */
record Effects(List<UnitEffect> units, List<PostEffect> posts, List<PostingEffect> postings) {}

package vn.kecan.planning.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many of a list have a property, and how many must or may.
 *
 * @param subject whose list it is, by code
 * @param who what is counted, in words
 * @param population among whom, in words
 * @param members everybody on the list by code, with the answer
 * @param whole how many the list has, or is to have: what a share is a share of
 * @param missing what to say when too little is on record
 * @param fact the fact that is then missing
 */
public record Quota(
        String subject,
        Text who,
        Text population,
        Map<String, Has> members,
        long whole,
        @Nullable Bound least,
        @Nullable Bound most,
        Text missing,
        String fact) {

    public Quota {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public Quota atLeast(Bound it) {
        return new Quota(subject, who, population, members, whole, it, most, missing, fact);
    }

    public Quota atMost(Bound it) {
        return new Quota(subject, who, population, members, whole, least, it, missing, fact);
    }

    /** What it means: only what is on record counts. */
    public Row row(String rule) {
        return new Row(
                rule,
                subject,
                List.copyOf(members.keySet()),
                members.values().stream().map(it -> it == Has.YES ? 1L : 0L).toList(),
                least == null ? null : least.persons(),
                most == null ? null : most.persons());
    }

    /** Whether those of whom it is on record lie within the bounds. */
    public boolean met() {
        var row = row("");
        return row.holds(row.count());
    }

    /** Of how many it is not on record. */
    long unknown() {
        return members.values().stream().filter(it -> it == Has.UNKNOWN).count();
    }
}

package vn.kecan.planning.upkeep.removal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.kecan.planning.plan.PlannedEntry;

/** What is to be proposed and what is to be withdrawn, given what the law says now and what was proposed before. */
record RemovalDiff(List<Proposed> propose, List<Withdrawn> withdraw) {

    /** A proposal on record that is open or was declined. */
    record Seen(UUID id, UUID entry, String cadre, String rule, String facts, boolean open) {

        boolean is(Ground it) {
            return rule.equals(it.rule()) && facts.equals(it.facts());
        }
    }

    record Proposed(PlannedEntry entry, Ground ground) {}

    record Withdrawn(UUID proposal, Why why) {}

    /** Why a proposal is withdrawn. */
    enum Why {
        /** The entry is in the plan no more. */
        ENTRY_GONE,
        /** The rule bars no more, or on other facts. */
        GROUND_GONE
    }

    /**
     * @param grounds of every entry judged now, none where nothing takes it out
     * @param unjudged entries in force whose post or cadre is not on record: what is proposed of them stays
     * @param stays whether an open proposal outlives its ground: a measure that has lapsed was a measure
     */
    static RemovalDiff between(
            Map<PlannedEntry, List<Ground>> grounds, List<UUID> unjudged, List<Seen> seen, Predicate<Seen> stays) {
        var judged = grounds.keySet().stream().map(PlannedEntry::entry).toList();
        var withdraw = new ArrayList<Withdrawn>();
        var left = new ArrayList<Seen>();
        for (var it : seen) {
            if (!it.open() || unjudged.contains(it.entry())) {
                left.add(it);
            } else if (!judged.contains(it.entry())) {
                withdraw.add(new Withdrawn(it.id(), Why.ENTRY_GONE));
            } else if (holds(it, grounds) || stays.test(it)) {
                left.add(it);
            } else {
                withdraw.add(new Withdrawn(it.id(), Why.GROUND_GONE));
            }
        }
        var propose = new ArrayList<Proposed>();
        grounds.forEach((entry, some) -> some.stream()
                .filter(ground -> left.stream().noneMatch(it -> covers(it, entry, ground)))
                .forEach(ground -> propose.add(new Proposed(entry, ground))));
        return new RemovalDiff(propose, withdraw);
    }

    private static boolean holds(Seen it, Map<PlannedEntry, List<Ground>> grounds) {
        return grounds.entrySet().stream()
                .filter(one -> one.getKey().entry().equals(it.entry()))
                .flatMap(one -> one.getValue().stream())
                .anyMatch(it::is);
    }

    /** One rule has one open proposal of an entry; one that was declined is not made again on the same facts. */
    private static boolean covers(Seen it, PlannedEntry entry, Ground ground) {
        return it.entry().equals(entry.entry()) && (it.open() ? it.rule().equals(ground.rule()) : it.is(ground));
    }
}

package vn.kecan.planning.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.AlsoProposed;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Stated;
import vn.kecan.planning.rule.eligibility.Tier;

/** Puts the cases of many entries together, with one reading of the files and one of the slates for each term. */
final class EntryCases {

    private final Map<String, List<JudgeableEntry>> byCadre;
    private final Map<String, CadreFile> files;
    private final Map<String, Map<String, List<String>>> proposed = new HashMap<>();
    private final Moment moment;

    /** @param byCadre the entries by term and cadre */
    EntryCases(
            List<JudgeableEntry> entries,
            Map<String, List<JudgeableEntry>> byCadre,
            AlsoProposed slates,
            Moment moment) {
        this.byCadre = byCadre;
        this.moment = moment;
        this.files =
                moment.facts().files(entries.stream().map(JudgeableEntry::cadre).collect(toSet()));
        entries.stream()
                .collect(groupingBy(JudgeableEntry::term, mapping(JudgeableEntry::cadre, toSet())))
                .forEach((term, cadres) -> proposed.put(term, slates.posts(cadres, term, moment)));
    }

    /** Empty when post or cadre is not on record on the day. */
    Optional<Nomination> of(JudgeableEntry it) {
        var facts = moment.facts();
        var post = facts.post(it.post(), moment.asOf());
        var unit = post.flatMap(one -> facts.unit(one.unit(), moment.asOf()));
        var cadre = facts.cadre(it.cadre(), moment.asOf());
        if (unit.isEmpty() || cadre.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Nomination(
                cadre.get(),
                facts.heldBy(it.cadre(), moment.asOf()),
                files.getOrDefault(it.cadre(), CadreFile.EMPTY),
                post.get(),
                unit.get(),
                it.target().term(),
                Tier.of(it.tier()),
                Purpose.PLAN,
                moment.asOf(),
                it.trained(),
                onRecord(it),
                null,
                Stated.NOTHING));
    }

    private OnRecord onRecord(JudgeableEntry it) {
        var also = byCadre.getOrDefault(it.term() + " " + it.cadre(), List.of()).stream()
                .map(JudgeableEntry::post)
                .distinct()
                .flatMap(one -> moment.facts().post(one, moment.asOf()).stream())
                .toList();
        var on = proposed.getOrDefault(it.term(), Map.of()).getOrDefault(it.cadre(), List.of());
        return new OnRecord(also, on, false);
    }
}

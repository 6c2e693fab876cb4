package vn.kecan.planning.upkeep.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.successor.EndedPost;
import vn.kecan.planning.facts.successor.Proposed;
import vn.kecan.planning.facts.successor.SuccessorMaps;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.PlannedEntry;
import vn.kecan.planning.plan.PlannedFor;
import vn.kecan.planning.slate.ProposedSlate;
import vn.kecan.planning.slate.SlatesFor;
import vn.kecan.platform.problem.Problems;

/** Finds the entries and slates whose post ends, and proposes for which successor each is to be looked at. */
@ApplicationScoped
public class FindLost {

    private final PlannedFor planned;
    private final SlatesFor slates;
    private final SuccessorMaps maps;

    FindLost(PlannedFor planned, SlatesFor slates, SuccessorMaps maps) {
        this.planned = planned;
        this.slates = slates;
        this.maps = maps;
    }

    /** What an event that is only considered would take away. */
    LostView considered(EffectsQuestion it, Moment moment) {
        var successors = new HashMap<String, LinkedHashSet<String>>();
        for (var step : it.steps()) {
            step.from().stream()
                    .filter(step::ends)
                    .forEach(post -> successors
                            .computeIfAbsent(post, any -> new LinkedHashSet<>())
                            .addAll(Objects.requireNonNull(step.into())));
        }
        return lost(
                successors.entrySet().stream()
                        .map(one -> new EndedPost(one.getKey(), null, it.effectiveFrom(), List.copyOf(one.getValue())))
                        .toList(),
                moment);
    }

    /** What a recorded event has taken away, or 404. */
    LostView recorded(UUID id, Moment moment) {
        maps.event(id, moment.knownAt()).orElseThrow(() -> Problems.notFound("reorganisation", id.toString()));
        return lost(maps.endedBy(id), moment);
    }

    /** The entries of one plan whose post does not stand on the day, whatever ended it. */
    public LostView ofPlan(UUID plan, Moment moment) {
        var entries = planned.plan(plan, moment.asOf(), moment.knownAt()).stream()
                .filter(it -> moment.facts().post(it.post(), moment.asOf()).isEmpty())
                .toList();
        var ended = maps.of(entries.stream().map(PlannedEntry::post).toList(), moment.knownAt());
        return view(
                entries.stream()
                        .map(it -> entry(it, ended.get(it.post()), moment))
                        .toList(),
                List.of(),
                moment);
    }

    private LostView lost(List<EndedPost> posts, Moment moment) {
        Map<String, EndedPost> ended = new HashMap<>();
        posts.forEach(it -> ended.put(it.post(), it));
        var entries = planned.posts(ended.keySet(), moment.asOf(), moment.knownAt()).stream()
                .map(it -> entry(it, ended.get(it.post()), moment))
                .toList();
        var touched = slates.posts(ended.keySet(), moment.knownAt()).stream()
                .map(it -> slate(it, Objects.requireNonNull(ended.get(it.post())), moment))
                .toList();
        return view(entries, touched, moment);
    }

    private static LostView view(List<LostEntry> entries, List<LostSlate> slates, Moment moment) {
        return new LostView(
                entries, slates, moment.asOf(), moment.knownAt(), moment.facts().snapshot());
    }

    private static LostEntry entry(PlannedEntry it, @Nullable EndedPost ended, Moment moment) {
        return new LostEntry(
                it.plan(),
                it.unit(),
                it.term(),
                it.entry(),
                it.cadre(),
                it.post(),
                it.tier(),
                ended == null ? null : ended.endsOn(),
                ended == null ? null : ended.reorganisation(),
                ended == null ? List.of() : ended.into(),
                ended == null ? null : Proposed.of(ended, moment.facts()));
    }

    private static LostSlate slate(ProposedSlate it, EndedPost ended, Moment moment) {
        return new LostSlate(
                it.slate(),
                it.unit(),
                it.term(),
                it.post(),
                it.state(),
                ended.endsOn(),
                ended.into(),
                Proposed.of(ended, moment.facts()));
    }
}

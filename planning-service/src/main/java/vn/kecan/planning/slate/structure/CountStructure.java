package vn.kecan.planning.slate.structure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.trait.Trait;
import vn.kecan.planning.rule.trait.Traits;
import vn.kecan.planning.slate.committee.SlateCandidate;
import vn.kecan.planning.slate.committee.SlateList;

/**
 * Counts the candidates of a slate against its structure: each part is a row over them.
 *
 * @param within whether one unit lies in the subtree of another on the day of the slate
 */
public record CountStructure(SlateList list, Within within, Law law) {

    /** Whether a unit lies in the subtree of another. */
    public interface Within {
        boolean lies(String unit, String root);
    }

    public List<PartCount> count(List<StructurePart> parts) {
        return parts.stream().map(this::count).toList();
    }

    private PartCount count(StructurePart part) {
        var answers = list.candidates().stream().map(question(part)).toList();
        var row = new Row(
                "structure",
                list.unit().code(),
                list.candidates().stream().map(it -> it.cadre().code()).toList(),
                answers.stream().map(it -> it == Has.YES ? 1L : 0L).toList(),
                number(part.least()),
                number(part.most()));
        return new PartCount(
                part, row, answers.stream().filter(it -> it == Has.UNKNOWN).count());
    }

    private Function<SlateCandidate, Has> question(StructurePart part) {
        return switch (part.kind()) {
            case WOMEN -> of(Traits.women());
            case SCIENCE_TECHNOLOGY -> of(Traits.scienceTechnology());
            case ETHNIC_MINORITY -> of(Traits.ethnicMinority());
            case AGE ->
                of(Traits.band(number(part.fromAge()), number(part.underAge()), Term.month(list.reference(law))));
            case NEW -> it -> Has.of(!list.reElected(it));
            case REELECTED -> it -> Has.of(list.reElected(it));
            case POST ->
                it -> Has.of(now(it).anyMatch(held -> held.posting().post().equals(part.post())));
            case UNITS -> it -> Has.of(now(it).anyMatch(held -> servesIn(held, requireNonNull(part.units()))));
        };
    }

    private static Function<SlateCandidate, Has> of(Trait trait) {
        return it -> trait.has().apply(it.cadre());
    }

    private Stream<HeldPost> now(SlateCandidate it) {
        return it.held().stream().filter(held -> held.inForceOn(list.asOf()));
    }

    private boolean servesIn(HeldPost held, List<String> units) {
        var unit = held.unit();
        return unit != null && units.stream().anyMatch(root -> within.lies(unit.code(), root));
    }

    private static @Nullable Long number(@Nullable Integer it) {
        return it == null ? null : it.longValue();
    }
}

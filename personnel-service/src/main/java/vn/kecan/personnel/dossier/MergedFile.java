package vn.kecan.personnel.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.carry.SamePerson;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.OnFile;

/**
 * What will be on file when the two have become one.
 *
 * @param once facts that will not be there, for the same is on the other side
 */
record MergedFile(OnFile believed, SamePerson who, Set<UUID> once) implements OnFile {

    @Override
    public <F extends Fact> List<Entry<F>> of(String cadre, Class<F> kind) {
        return both(cadre, kind, believed::of);
    }

    @Override
    public <F extends Fact> List<Entry<F>> speakingOf(String cadre, Class<F> kind) {
        return both(cadre, kind, believed::speakingOf);
    }

    @Override
    public boolean reaches(String cadre) {
        return believed.reaches(cadre);
    }

    @Override
    public Optional<String> postingIn(String cadre, LocalDate from, @Nullable LocalDate to) {
        return codes(cadre).stream()
                .flatMap(code -> believed.postingIn(code, from, to).stream())
                .findFirst();
    }

    private <F extends Fact> List<Entry<F>> both(
            String cadre, Class<F> kind, BiFunction<String, Class<F>, List<Entry<F>>> asked) {
        var entries = new ArrayList<Entry<F>>();
        for (var code : codes(cadre)) {
            asked.apply(code, kind).stream()
                    .filter(it -> !once.contains(it.id()))
                    .forEach(it -> entries.add(standing(it, kind)));
        }
        return entries;
    }

    private <F extends Fact> Entry<F> standing(Entry<F> it, Class<F> kind) {
        var fact = who.duplicate().equals(it.fact().speaksOf()) ? it.fact().naming(who.survivor()) : it.fact();
        return new Entry<>(it.id(), who.standing(it.cadre()), it.from(), it.to(), kind.cast(fact));
    }

    /** The codes under which the facts of this one are on record still. */
    private List<String> codes(String cadre) {
        if (cadre.equals(who.duplicate())) {
            return List.of();
        }
        return cadre.equals(who.survivor()) ? List.of(cadre, who.duplicate()) : List.of(cadre);
    }
}

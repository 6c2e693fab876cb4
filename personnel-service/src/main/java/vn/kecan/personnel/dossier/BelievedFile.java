package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.OnFile;
import vn.kecan.personnel.time.Times;

/** Looks up what is believed now, for facts that must fit other facts. */
@ApplicationScoped
class BelievedFile {

    private final DossierFacts facts;
    private final Contents contents;
    private final Cadres cadres;

    BelievedFile(DossierFacts facts, Contents contents, Cadres cadres) {
        this.facts = facts;
        this.contents = contents;
        this.cadres = cadres;
    }

    OnFile seenBy(Reach reach, Times now) {
        return file(cadre -> cadres.sees(cadre, now, reach));
    }

    /** For what is on file already: whom it speaks of was looked up when it was recorded. */
    OnFile whole() {
        return file(cadre -> true);
    }

    private OnFile file(Predicate<String> reached) {
        return new OnFile() {
            @Override
            public <F extends Fact> List<Entry<F>> of(String cadre, Class<F> kind) {
                return entries(facts.now(cadre, FactKinds.of(kind)), kind);
            }

            @Override
            public <F extends Fact> List<Entry<F>> speakingOf(String cadre, Class<F> kind) {
                var its = FactKinds.of(kind);
                return entries(
                        its.group() == null
                                ? facts.speakingOf(cadre, its)
                                : facts.soughtAs(contents.blinds(its, cadre), its),
                        kind);
            }

            @Override
            public boolean reaches(String cadre) {
                return reached.test(cadre);
            }

            @Override
            public Optional<String> postingIn(String cadre, LocalDate from, @Nullable LocalDate to) {
                return facts.postingIn(cadre, from, to);
            }
        };
    }

    private <F extends Fact> List<OnFile.Entry<F>> entries(List<DossierVersion> rows, Class<F> kind) {
        return rows.stream()
                .map(it -> new OnFile.Entry<>(
                        it.id(),
                        it.cadre(),
                        it.validFrom(),
                        it.validTo(),
                        kind.cast(contents.fact(FactKinds.of(kind), it))))
                .toList();
    }
}

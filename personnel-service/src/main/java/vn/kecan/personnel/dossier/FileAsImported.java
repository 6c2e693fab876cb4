package vn.kecan.personnel.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.fact.OnFile;

/** What is on record as it would be with a file: the file's facts in place of those they correct, and the new ones. */
final class FileAsImported implements OnFile {

    private final OnFile believed;
    private final FactKind kind;
    private final Contents contents;
    private final Incoming incoming;
    private final Map<String, List<Entry<?>>> looked = new HashMap<>();
    private final Map<String, Boolean> reached = new HashMap<>();

    FileAsImported(OnFile believed, FactKind kind, Contents contents, Incoming incoming) {
        this.believed = believed;
        this.kind = kind;
        this.contents = contents;
        this.incoming = incoming;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<Entry<F>> of(String cadre, Class<F> of) {
        if (of != kind.body()) {
            return believed.of(cadre, of);
        }
        return (List<Entry<F>>) (List<?>) looked.computeIfAbsent(
                cadre, it -> List.copyOf(together(believed.of(it, of), incoming.of(it), of)));
    }

    @Override
    public <F extends Fact> List<Entry<F>> speakingOf(String cadre, Class<F> of) {
        if (of != kind.body()) {
            return believed.speakingOf(cadre, of);
        }
        var blinds = kind.group() == null ? List.<byte[]>of() : contents.blinds(kind, cadre);
        return together(believed.speakingOf(cadre, of), incoming.speakingOf(cadre, blinds), of);
    }

    private <F extends Fact> List<Entry<F>> together(List<Entry<F>> held, List<FactRow> rows, Class<F> of) {
        var corrected = incoming.among(held.stream().map(Entry::id).toList());
        var all = held.stream()
                .filter(it -> !corrected.contains(it.id()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var it : rows) {
            var row = it.row();
            all.add(new Entry<>(
                    row.id(), row.cadre(), row.validFrom(), row.validTo(), of.cast(contents.fact(kind, row))));
        }
        return all;
    }

    @Override
    public boolean reaches(String cadre) {
        return reached.computeIfAbsent(cadre, believed::reaches);
    }

    @Override
    public Optional<String> postingIn(String cadre, LocalDate from, @Nullable LocalDate to) {
        return believed.postingIn(cadre, from, to);
    }
}

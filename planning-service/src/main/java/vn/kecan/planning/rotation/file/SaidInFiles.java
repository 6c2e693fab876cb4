package vn.kecan.planning.rotation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rotation.arrangement.SaidOfMovers;
import vn.kecan.planning.rule.eligibility.Stated;

/** What rules are told of a mover that no register keeps: from his file, and from the review of this version. */
@ApplicationScoped
class SaidInFiles implements SaidOfMovers {

    private final MoveFiles files;

    SaidInFiles(MoveFiles files) {
        this.files = files;
    }

    @Override
    public Map<String, Stated> said(UUID plan, int version) {
        var reviews = files.reviews(plan, version);
        var cadres = new TreeSet<>(files.withItems(plan));
        cadres.addAll(reviews.keySet());
        var said = new HashMap<String, Stated>();
        cadres.forEach(it -> said.put(it, said(files.items(plan, it), reviews.get(it))));
        return said;
    }

    private static Stated said(Map<FileItem, RotationItem> items, @Nullable RotationReview review) {
        var health = items.get(FileItem.HEALTH_CERTIFICATE);
        var standard = items.get(FileItem.POLITICAL_STANDARD);
        return new Stated(
                review == null ? null : review.investigated,
                null,
                standard == null ? null : standard.met,
                null,
                health == null ? null : health.dated,
                review == null ? null : review.impeded,
                review == null ? null : review.childBorn,
                review == null ? null : review.wishes,
                null,
                null);
    }
}

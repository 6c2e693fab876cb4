package vn.kecan.personnel.carry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Rewrite;
import vn.kecan.personnel.time.Version;
import vn.kecan.platform.write.Recording;

/** Things of one sort on their way. Nothing is written before all that stands in the way is known. */
public final class Load<V extends Version> {

    private final Rewrite<V> rewrite;
    private final List<Carried> carried = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    public Load(PanacheRepositoryBase<V, Long> rows) {
        this.rewrite = new Rewrite<>(rows);
    }

    /** @param next the same under the code that stays; null: it is there already */
    public void carry(Carried it, V was, @Nullable V next) {
        rewrite.replace(was, next);
        carried.add(it);
    }

    public void clash(Clash it) {
        clashes.add(it);
    }

    public List<Carried> carried() {
        return List.copyOf(carried);
    }

    public List<Clash> clashes() {
        return List.copyOf(clashes);
    }

    public void write(Recording rec) {
        rewrite.write(rec);
    }
}

package vn.kecan.planning.slate.difference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.slate.SlateVersions;
import vn.kecan.platform.http.Call;

/** Compares a frozen version with another one, or with the slate as it stands. */
@ApplicationScoped
class CompareVersions {

    private final SlateVersions versions;
    private final Moments moments;
    private final Call call;

    CompareVersions(SlateVersions versions, Moments moments, Call call) {
        this.versions = versions;
        this.moments = moments;
        this.call = call;
    }

    /** @param to null: the slate as it stands now, under today's law */
    DifferenceView compare(UUID slate, int from, @Nullable Integer to) {
        var before = versions.frozen(slate, from);
        var after = to == null ? versions.standing(slate, moments.now()) : versions.frozen(slate, to);
        return DifferenceView.of(before, after, to, call.language());
    }
}

package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;

/** The way in for who compares versions: what was frozen, and the slate as it stands; 404 for whom it is not there. */
@ApplicationScoped
public class SlateVersions {

    private final Slates slates;
    private final SlateAccess access;
    private final Versions versions;
    private final JudgeSlate judge;
    private final Freezing freezing;
    private final Caller caller;

    SlateVersions(
            Slates slates, SlateAccess access, Versions versions, JudgeSlate judge, Freezing freezing, Caller caller) {
        this.slates = slates;
        this.access = access;
        this.versions = versions;
        this.judge = judge;
        this.freezing = freezing;
        this.caller = caller;
    }

    /** What was frozen with the number, from 1. */
    public SlateFrozen frozen(UUID id, int n) {
        access.visible(id);
        return slates.versions(id).stream()
                .filter(it -> it.n == n)
                .findFirst()
                .map(versions::content)
                .orElseThrow(() -> Problems.notFound("version", Integer.toString(n)));
    }

    /** What would be frozen if it were submitted now. */
    public SlateFrozen standing(UUID id, Moment moment) {
        var slate = access.visible(id);
        var candidates = slates.candidates(id);
        var judged = judge.judge(slate, candidates, moment);
        return freezing.content(slate, candidates, judged, new Freezing.Said(caller.name(), null));
    }
}

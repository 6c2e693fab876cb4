package vn.kecan.personnel.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Rewrite;
import vn.kecan.personnel.time.Sense;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records a reorganisation: all of it or nothing, under one ledger entry. Facts only; the law is judged elsewhere. */
@ApplicationScoped
class RecordReorganisation {

    private final Reorganisations reorganisations;
    private final SetScene scenes;
    private final CheckUnits checkUnits;
    private final FollowPostings follow;
    private final Clashes clashes;
    private final Apply apply;
    private final Kept kept;
    private final Changes changes;

    RecordReorganisation(
            Reorganisations reorganisations,
            SetScene scenes,
            CheckUnits checkUnits,
            FollowPostings follow,
            Clashes clashes,
            Apply apply,
            Kept kept,
            Changes changes) {
        this.reorganisations = reorganisations;
        this.scenes = scenes;
        this.checkUnits = checkUnits;
        this.follow = follow;
        this.clashes = clashes;
        this.apply = apply;
        this.kept = kept;
        this.changes = changes;
    }

    Written record(Recording rec, NewReorganisation it, Reach reach) {
        var shape = new Sense();
        var unitFates = Fates.of(Subject.UNIT, it.steps(), shape);
        var postFates = Fates.of(Subject.POST, it.steps(), shape);
        shape.orRefuse();
        Clashes.mustBeAbove(reach, unitFates);
        rec.lock();
        var scene = scenes.set(it, unitFates, postFates, reach);
        clashes.refuse(scene);
        var sense = new Sense();
        checkUnits.check(scene, sense);
        CheckPosts.check(scene, sense);
        var followed = follow.follow(scene, sense);
        sense.orRefuse();
        clashes.mustBeSeen(scene, followed);

        apply.apply(rec, scene, followed);
        var effects = TellEffects.of(scene, followed);
        var version = new ReorganisationVersion(scene.root(), UUID.randomUUID(), it, effects, kept);
        var rewrite = new Rewrite<>(reorganisations);
        rewrite.begin(version);
        rewrite.write(rec);
        touch(version.id(), scene, effects);
        changes.add(rec, "reorganisation", version.id().toString(), scene.root());
        var view = kept.view(version, reach, rec.at());
        rec.enter(
                Entry.of("reorganisation.record", "reorganisation", version.id().toString(), null, view)
                        .by(it.decision())
                        .because(it.reason()));
        return Written.created("/api/personnel/v1/reorganisations/" + version.id(), Long.toString(rec.n()), view);
    }

    private void touch(UUID id, Scene scene, Effects effects) {
        touched(id, Subject.UNIT, scene.unitFates().from().keySet(), true);
        touched(id, Subject.POST, scene.postFates().from().keySet(), true);
        var others = new TreeSet<String>();
        effects.units()
                .forEach(it -> Stream.of(it.code(), it.newParent() == null ? it.code() : it.newParent())
                        .forEach(others::add));
        effects.posts().forEach(it -> others.add(it.unit()));
        scene.newUnits().values().forEach(it -> Stream.ofNullable(it.parent()).forEach(others::add));
        touched(id, Subject.UNIT, others, false);
        touched(id, Subject.POST, effects.posts().stream().map(PostEffect::code).toList(), false);
    }

    private void touched(UUID id, Subject subject, Collection<String> codes, boolean changed) {
        if (!codes.isEmpty()) {
            reorganisations.touched(id, subject, codes, changed);
        }
    }
}

package vn.kecan.personnel.reorganisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists every unit and post touched, and what becomes of each. */
final class TellEffects {

    private TellEffects() {}

    static Effects of(Scene it, List<FollowPostings.Followed> followed) {
        return new Effects(
                units(it),
                posts(it),
                followed.stream().map(FollowPostings.Followed::effect).toList());
    }

    private static List<UnitEffect> units(Scene it) {
        var fates = it.unitFates();
        var effects = new ArrayList<UnitEffect>();
        for (var code : fates.from().keySet()) {
            var renamed = fates.step(code, StepKind.RENAME);
            var moved = fates.step(code, StepKind.MOVE);
            var split = fates.step(code, StepKind.SPLIT);
            effects.add(new UnitEffect(
                    code,
                    name(it, code),
                    fates.fate(code),
                    split == null || fates.ends(code) ? fates.successors(code) : split.into(),
                    renamed == null ? null : renamed.name(),
                    moved == null ? null : moved.parent()));
        }
        for (var unit : it.newUnits().values()) {
            effects.add(new UnitEffect(unit.code(), unit.name(), Fate.BEGINS, List.of(), null, null));
        }
        var staying = new TreeSet<>(fates.into().keySet());
        staying.removeAll(fates.from().keySet());
        staying.removeAll(it.newUnits().keySet());
        staying.forEach(code -> effects.add(new UnitEffect(code, name(it, code), Fate.STAYS, List.of(), null, null)));
        effects.sort(Comparator.comparing(UnitEffect::code));
        return effects;
    }

    private static String name(Scene it, String code) {
        return it.units().get(code).standing(it.day().minusDays(1)).view().name();
    }

    private static List<PostEffect> posts(Scene it) {
        var fates = it.postFates();
        var effects = new ArrayList<PostEffect>();
        for (var code : fates.from().keySet()) {
            var renamed = fates.step(code, StepKind.RENAME);
            var split = fates.step(code, StepKind.SPLIT);
            effects.add(effect(
                    it,
                    code,
                    fates.fate(code),
                    split == null || fates.ends(code) ? fates.successors(code) : split.into(),
                    renamed == null ? null : renamed.name()));
        }
        for (var post : it.newPosts().values()) {
            effects.add(new PostEffect(post.code(), post.unit(), post.title(), Fate.BEGINS, List.of(), null));
        }
        var staying = new TreeSet<>(fates.into().keySet());
        it.living().forEach(post -> staying.add(post.code()));
        staying.removeAll(fates.from().keySet());
        staying.removeAll(it.newPosts().keySet());
        staying.forEach(code -> effects.add(effect(it, code, Fate.STAYS, List.of(), null)));
        effects.sort(Comparator.comparing(PostEffect::code));
        return effects;
    }

    private static PostEffect effect(Scene it, String code, Fate fate, List<String> into, @Nullable String newTitle) {
        var was = it.posts().get(code).standing(it.day().minusDays(1)).view();
        return new PostEffect(code, was.unit(), was.title(), fate, into, newTitle);
    }
}

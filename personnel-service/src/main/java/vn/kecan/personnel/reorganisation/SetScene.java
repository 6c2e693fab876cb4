package vn.kecan.personnel.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.post.Post;
import vn.kecan.personnel.post.PostVersion;
import vn.kecan.personnel.unit.Unit;

/** Looks up all that a reorganisation names. */
@ApplicationScoped
class SetScene {

    private final Ground ground;

    SetScene(Ground ground) {
        this.ground = ground;
    }

    Scene set(NewReorganisation it, Fates unitFates, Fates postFates, Reach reach) {
        var begins = Objects.requireNonNull(it.begins());
        var living = ground.postsOf(unitFates.from().keySet(), it.effectiveFrom());
        var posts = ground.posts(codes(
                postFates.from().keySet(),
                postFates.into().keySet(),
                begins.posts().stream().map(Post::code).toList(),
                living.stream().map(PostVersion::code).toList()));
        var unitsOfPosts = posts.values().stream()
                .filter(post -> !post.isEmpty())
                .map(post -> post.versions().getFirst().unit())
                .toList();
        var units = ground.units(codes(
                unitFates.from().keySet(),
                unitFates.into().keySet(),
                it.steps().stream()
                        .flatMap(step -> Stream.ofNullable(step.parent()))
                        .toList(),
                begins.units().stream()
                        .flatMap(unit -> Stream.of(unit.code(), Objects.requireNonNullElse(unit.parent(), unit.code())))
                        .toList(),
                begins.posts().stream()
                        .flatMap(post -> Stream.of(post.unit(), post.managedBy()))
                        .toList(),
                unitsOfPosts));
        return new Scene(
                it,
                reach,
                unitFates,
                postFates,
                Scene.byCode(begins.units(), Unit::code),
                Scene.byCode(begins.posts(), Post::code),
                units,
                posts,
                living);
    }

    @SafeVarargs
    private static List<String> codes(Collection<String>... some) {
        var all = new TreeSet<String>();
        Stream.of(some).forEach(all::addAll);
        return new ArrayList<>(all);
    }
}

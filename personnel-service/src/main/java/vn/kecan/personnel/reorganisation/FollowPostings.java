package vn.kecan.personnel.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.posting.PostingVersion;
import vn.kecan.personnel.time.Sense;

/** Says what becomes of each posting in a post that ends, and which simply stay. */
@ApplicationScoped
class FollowPostings {

    /** One posting and its fate. */
    record Followed(PostingVersion was, PostingEffect effect) {}

    private final Ground ground;

    FollowPostings(Ground ground) {
        this.ground = ground;
    }

    List<Followed> follow(Scene it, Sense sense) {
        var choices = new HashMap<UUID, PostingChoice>();
        it.asked().postings().forEach(choice -> choices.put(choice.id(), choice));
        var used = new HashSet<UUID>();
        var followed = new ArrayList<Followed>();
        for (var was : ground.postingsIn(it.postFates().ending().keySet(), it.day())) {
            var id = was.view().id();
            sense.must(
                    was.validFrom().isBefore(it.day()),
                    String.valueOf(it.postFates().from().get(was.post())),
                    id,
                    "Việc bố trí " + was.cadre() + " vào " + was.post() + " bắt đầu ngày " + was.validFrom()
                            + ", khi chức danh đã kết thúc. Hãy sửa hoặc thu hồi nó trước.",
                    "The posting of " + was.cadre() + " in " + was.post() + " begins on " + was.validFrom()
                            + ", when the post has ended. Maybe correct or withdraw it first.");
            used.add(id);
            followed.add(new Followed(was, ending(it, was, choices.get(id), sense)));
        }
        for (var choice : choices.keySet()) {
            sense.must(
                    used.contains(choice),
                    "postings.id",
                    choice,
                    "Không phải việc bố trí còn hiệu lực ở chức danh kết thúc.",
                    "Is no posting in force in a post that ends. Maybe it stays by itself, or the id is wrong.");
        }
        mustNotOverlap(it, followed, sense);
        var staying = it.living().stream()
                .map(post -> post.code())
                .filter(post -> !it.postFates().ends(post))
                .collect(Collectors.toCollection(TreeSet::new));
        it.postFates().from().keySet().stream()
                .filter(post -> !it.postFates().ends(post))
                .forEach(staying::add);
        for (var was : ground.postingsIn(staying, it.day())) {
            followed.add(new Followed(was, effect(was, Fate.STAYS, null, null)));
        }
        return followed;
    }

    private static PostingEffect ending(Scene it, PostingVersion was, @Nullable PostingChoice choice, Sense sense) {
        var successors = it.postFates().successors(was.post());
        var carried = choice == null
                ? it.postFates().steps().getOrDefault(was.post(), List.of()).stream()
                        .anyMatch(step -> step.postings() == PostingFate.CARRIED)
                : choice.becomes() == PostingFate.CARRIED;
        if (!carried) {
            return effect(was, Fate.ENDED, null, null);
        }
        var wanted = choice == null ? null : choice.into();
        var into = wanted != null ? wanted : successors.size() == 1 ? successors.getFirst() : null;
        sense.must(
                into != null && successors.contains(into),
                "postings.into",
                wanted == null ? was.post() : wanted,
                "Phải là một trong các chức danh kế tiếp của " + was.post() + ": " + successors + ".",
                "Must be one of the successors of " + was.post() + ": " + successors
                        + ". Maybe choose one in postings.");
        return into == null
                ? effect(was, Fate.ENDED, null, null)
                : effect(was, Fate.CARRIED, into, newId(it, was, into));
    }

    /** The same in the dry run and in earnest. */
    private static UUID newId(Scene it, PostingVersion was, String into) {
        var name = "reorganisation " + it.day() + " " + was.key() + " " + into + " "
                + it.asked().decision().number();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static PostingEffect effect(PostingVersion was, Fate fate, @Nullable String into, @Nullable UUID newId) {
        return new PostingEffect(was.view().id(), was.cadre(), was.post(), was.unit(), fate, into, newId);
    }

    /** Whoever is carried over must not hold the successor post already, nor twice. */
    private void mustNotOverlap(Scene it, List<Followed> followed, Sense sense) {
        var held = new HashMap<String, String>();
        var targets = followed.stream()
                .flatMap(one -> Stream.ofNullable(one.effect().into()))
                .distinct()
                .toList();
        for (var other : ground.postingsIn(targets, it.day())) {
            held.put(other.cadre() + " " + other.post(), other.key());
        }
        for (var one : followed) {
            var into = one.effect().into();
            if (into != null) {
                var before = held.put(one.was().cadre() + " " + into, one.was().key());
                sense.must(
                        before == null,
                        "postings.into",
                        into,
                        "Cán bộ " + one.was().cadre() + " đã giữ chức danh này (" + before
                                + "). Hãy để việc cũ kết thúc.",
                        "The cadre " + one.was().cadre() + " holds this post already (" + before
                                + "). Maybe let the old posting end.");
            }
        }
    }
}

package vn.kecan.planning.facts.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.kecan.planning.facts.Establishment;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.Stays;

/** The posts of every unit. A change lays out anew the unit it touches, and no other. */
final class Establishments {

    private final Table<Establishment> byUnit;

    private Establishments(Table<Establishment> byUnit) {
        this.byUnit = byUnit;
    }

    static Establishments none() {
        return new Establishments(Table.empty());
    }

    Establishment of(String unit) {
        var found = byUnit.get(unit);
        return found == null ? Establishment.NONE : found;
    }

    Edit edit() {
        return new Edit(byUnit.edit());
    }

    /** Changes to come; of one thread, and finished once. */
    static final class Edit {

        private final Table.Edit<Establishment> byUnit;
        private final Map<String, Set<String>> touched = new HashMap<>();

        private Edit(Table.Edit<Establishment> byUnit) {
            this.byUnit = byUnit;
        }

        void remove(Post it) {
            codes(it.unit()).remove(it.code());
        }

        void add(Post it) {
            codes(it.unit()).add(it.code());
        }

        /** Somebody came to the post, or left it. */
        void touch(Post it) {
            codes(it.unit());
        }

        private Collection<String> codes(String unit) {
            return touched.computeIfAbsent(unit, any -> {
                var before = byUnit.get(unit);
                return new TreeSet<>(before == null ? List.of() : before.codes());
            });
        }

        Establishments done(Timelines<Post> posts, Index<Posting> postingsByPost) {
            touched.forEach((unit, codes) ->
                    byUnit.put(unit, Establishment.of(codes, posts::of, post -> Stays.of(postingsByPost.of(post)))));
            return new Establishments(byUnit.done());
        }
    }
}
